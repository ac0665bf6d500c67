package dev.elif.docs.blog;

import dev.elif.model.DatabaseDefault;
import dev.elif.model.Embedded;
import dev.elif.model.EnumCode;
import dev.elif.model.GeneratedBy;
import dev.elif.model.GeneratedColumn;
import dev.elif.model.Id;
import dev.elif.model.IdGenerator;
import dev.elif.model.KeyGeneration;
import dev.elif.model.Model;
import dev.elif.model.NativeEnum;
import dev.elif.model.Range;
import dev.elif.model.Scale;
import dev.elif.model.Version;
import dev.elif.query.ActiveRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

// @start region="product"
@Model
public class Product extends ActiveRecord<Product> {

    @Id(KeyGeneration.ULID)
    public String id;

    @GeneratedBy(ShortCode.class)
    public String code;

    @Version
    public int version;

    @Scale(2)
    public BigDecimal price;

    public Rating rating;

    @NativeEnum("season")
    public Season season;

    public List<String> tags;
    public Range<LocalDate> offered;

    @Embedded
    public Size size;

    @GeneratedColumn
    public BigDecimal priceWithTax;

    @DatabaseDefault
    public String status;
    // @end

    // @start region="value-object"
    public record Size(int width, int height) {}
    // @end

    // @start region="enum-code"
    public enum Rating {
        POOR(1),
        GOOD(5);

        @EnumCode
        final int stars;

        Rating(int stars) {
            this.stars = stars;
        }
    }
    // @end

    public enum Season {
        SUMMER,
        WINTER
    }

    // @start region="id-generator"
    public static final class ShortCode implements IdGenerator<String> {

        @Override
        public String next() {
            return Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
        }
    }
    // @end
}
