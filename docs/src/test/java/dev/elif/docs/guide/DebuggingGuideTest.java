package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.query.Plan;
import dev.elif.query.Query;
import dev.elif.query.SqlText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DebuggingGuideTest {

    private static Blog blog;
    private static Query<Post> posts;

    @BeforeAll
    static void open() {
        blog = new Blog();
        posts = blog.database().query(Post.class);
    }

    @AfterAll
    static void close() {
        blog.close();
    }

    @Test
    void sql() {
        // @start region="debug-sql"
        Query<Post> query = posts.where(Post_.title.startsWith("B"));
        SqlText sql = query.sql(); // … where t."title" like ?
        String shown = query.debugSql(); // … where t."title" like 'B%'
        List<Post> found = query.dump().limit(10).list();
        // @end
        assertThat(sql.text()).endsWith("like ?");
        assertThat(shown).endsWith("like 'B%'");
        assertThat(found).hasSize(1);
    }

    @Test
    void explain() {
        // @start region="debug-explain"
        Plan plan = posts.whereKey(1L).explain();
        boolean scansAll = plan.find("Seq Scan").isPresent();
        Plan measured = posts.explainAnalyzed();
        // @end
        assertThat(plan.toString()).contains(" on posts");
        assertThat(scansAll).isIn(true, false);
        assertThat(measured.actual().rows()).isEqualTo(3);
    }

    @Test
    void timeout() {
        // @start region="debug-timeout"
        List<Post> found = posts.timeout(Duration.ofSeconds(5)).list();
        // @end
        assertThat(found).hasSize(3);
    }

    @Test
    void tags() {
        // @start region="debug-tags"
        List<Post> newest = posts.tag("route", "/posts").tag("action", "newest").list();
        // @end
        assertThat(newest).hasSize(3);
    }

    @Test
    void pretend() {
        // @start region="debug-pretend"
        List<SqlText> statements = blog.database()
                .pretend(() -> posts.where(Post_.title.startsWith("B")).delete());
        // @end
        assertThat(statements).singleElement().asString().startsWith("delete from ");
        assertThat(posts.count()).isEqualTo(3);
    }
}
