package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.User;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RawSqlGuideTest {

    private static Blog blog;
    private static Database database;

    @BeforeAll
    static void open() {
        blog = new Blog();
        database = blog.database();
    }

    @AfterAll
    static void close() {
        blog.close();
    }

    @Test
    void models() {
        // @start region="raw-models"
        List<User> found = database.sql("select * from users where country = any(:countries) and age > :age")
                .bind("countries", List.of("FR", "DE"))
                .bind("age", 30)
                .list(User.class);
        // @end
        assertThat(found).extracting(User::name).containsExactly("Ann");
    }

    record Stats(String country, long total, Double averageAge) {}

    @Test
    void records() {
        // @start region="raw-records"
        List<Stats> stats = database.sql("select country, count(*) as total, avg(age) as average_age"
                        + " from users group by rollup (country) order by country nulls last")
                .list(Stats.class);
        long posts = database.sql("select count(*) from posts").sole(Long.class);
        // @end
        assertThat(stats).hasSize(3).last().isEqualTo(new Stats(null, 2, 30.0));
        assertThat(posts).isEqualTo(3);
    }

    @Test
    void writes() {
        // @start region="raw-writes"
        long changed = database.sql("update posts set title = trim(title) where title like :pattern")
                .bind("pattern", " %")
                .timeout(Duration.ofSeconds(10))
                .execute();
        // @end
        assertThat(changed).isZero();
    }
}
