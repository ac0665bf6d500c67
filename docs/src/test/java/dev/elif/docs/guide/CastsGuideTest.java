package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Elif;
import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Product;
import dev.elif.docs.blog.Product.Rating;
import dev.elif.docs.blog.Product.Season;
import dev.elif.docs.blog.Product.Size;
import dev.elif.docs.blog.Product_;
import dev.elif.error.OptimisticLockException;
import dev.elif.model.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CastsGuideTest {

    private Blog blog;
    private Product product;

    @BeforeEach
    void open() {
        blog = new Blog();
        Elif.use(blog.database());
        product = new Product();
        product.price = new BigDecimal("19.999");
        product.rating = Rating.GOOD;
        product.season = Season.WINTER;
        product.tags = List.of("wool", "blue");
        product.offered = Range.closedOpen(LocalDate.of(2025, 1, 1), null);
        product.size = new Size(10, 20);
        product.save();
    }

    @AfterEach
    void close() {
        Elif.use(null);
        blog.close();
    }

    @Test
    void all_types_come_back() {
        Product found = Product_.find(product.id).orElseThrow();

        assertThat(found.price).isEqualTo(new BigDecimal("20.00"));
        assertThat(found.priceWithTax).isEqualByComparingTo("24");
        assertThat(product.priceWithTax).isEqualByComparingTo("24");
        assertThat(found.status).isEqualTo("new");
        assertThat(found.rating).isEqualTo(Rating.GOOD);
        assertThat(found.season).isEqualTo(Season.WINTER);
        assertThat(found.tags).containsExactly("wool", "blue");
        assertThat(found.offered).isEqualTo(product.offered);
        assertThat(found.code).isEqualTo(product.code).isNotEmpty();
    }

    @Test
    void parts_of_a_value_are_columns() {
        // @start region="embedded-query"
        List<Product> wide = Product_.query().where(Product_.sizeWidth.ge(10)).list();
        // @end
        assertThat(wide).hasSize(1).allMatch(each -> each.size.equals(new Size(10, 20)));
    }

    @Test
    void a_lost_update_is_refused() {
        // @start region="lost-update"
        Product other = Product_.find(product.id).orElseThrow();
        other.price = BigDecimal.TEN;
        other.save();

        product.tags = List.of("wool");
        try {
            product.save(); // update … where id = ? and version = ?
        } catch (OptimisticLockException lost) {
            lost.expected(); // 1
            lost.actual(); // 2
            product.refresh();
        }
        // @end
        assertThat(product.version).isEqualTo(2);
        assertThat(product.price).isEqualByComparingTo("10");
    }
}
