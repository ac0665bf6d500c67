package dev.elif.tck.domain;

import dev.elif.ast.Condition;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Scope;
import dev.elif.model.ScopedBy;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import org.jspecify.annotations.Nullable;

/** An active record whose global scope reaches another model. */
@Model
@ScopedBy(Review.OfCheap.class)
public class Review extends ActiveRecord<Review> {

    @Id
    private @Nullable Long id;

    private @Nullable Long productId;
    private int stars;

    protected Review() {}

    /** Of that product. */
    public Review(@Nullable Long productId, int stars) {
        this.productId = productId;
        this.stars = stars;
    }

    public BelongsTo<Product> product() {
        return Review_.product.of(this);
    }

    public HasMany<Reply> replies() {
        return Review_.replies.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long productId() {
        return productId;
    }

    public int stars() {
        return stars;
    }

    /** Only those of products below a hundred. */
    public static final class OfCheap implements Scope<Review> {
        @Override
        public Condition<Review> condition() {
            return Review_.product.to(Product_.price).lt(100);
        }
    }
}
