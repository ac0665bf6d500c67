package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.error.QueryTimeoutException;
import dev.elif.query.Query;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a statement may take, and what is said beside it. */
@AcceptanceSuite
class MannerSuite {

    private static final Duration SHORT = Duration.ofMillis(1);

    private final Tck tck;

    MannerSuite(Tck tck) {
        this.tck = tck;
    }

    @BeforeEach
    void seed() {
        tck.repository(Post.class, Long.class).create(new Post(null, "A"));
    }

    @Test
    @Feature("ORD-15")
    void a_statement_is_cancelled_when_its_time_is_over() {
        Query<Post> slow = tck.query(Post.class).fromSql("select p.* from posts p, pg_sleep(60)");

        for (Runnable run : Stream.<Runnable>of(
                        () -> slow.timeout(SHORT).list(),
                        () -> slow.timeout(SHORT).count(),
                        () -> slow.timeout(SHORT).exists(),
                        () -> slow.timeout(SHORT).select(Post_.id).list(),
                        () -> slow.timeout(SHORT).stream().close(),
                        () -> slow.timeout(SHORT).delete(),
                        () -> tck.database()
                                .sql("select pg_sleep(60)")
                                .timeout(SHORT)
                                .execute())
                .toList()) {
            assertThatThrownBy(run::run)
                    .isInstanceOf(QueryTimeoutException.class)
                    .hasMessageContaining("ELIF-3009");
        }
        assertThat(tck.query(Post.class).timeout(Duration.ofMinutes(1)).count()).isOne();
    }

    @Test
    @Feature("ORD-15")
    void the_last_word_on_it_counts_and_it_holds_for_what_is_loaded_with_it() {
        Query<Post> slow = tck.query(Post.class).fromSql("select p.* from posts p, pg_sleep(1.2)");

        assertThat(slow.timeout(SHORT).timeout(Duration.ofMinutes(1)).list()).hasSize(1);
        assertThat(tck.database()
                        .sql("select 1 from pg_sleep(1.2)")
                        .timeout(SHORT)
                        .timeout(Duration.ofMinutes(1))
                        .list(Integer.class))
                .containsExactly(1);
        User ann = tck.repository(User.class, Long.class).create(new User("ann@example.org", "Ann"));
        tck.execute("update posts set user_id = (select id from users)");
        assertThatThrownBy(() -> tck.query(User.class)
                        .timeout(SHORT)
                        .with(User_.posts, posts -> posts.fromSql("select p.* from posts p, pg_sleep(60)"))
                        .list())
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(tck.query(User.class)
                        .timeout(SHORT)
                        .with(
                                User_.posts,
                                posts -> posts.fromSql("select p.* from posts p, pg_sleep(1.2)")
                                        .timeout(Duration.ofMinutes(1)))
                        .list())
                .extracting(User::id)
                .containsExactly(ann.id());
    }

    @Test
    @Feature("ORD-15")
    void no_time_at_all_is_an_error() {
        for (Duration none : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
            assertThatThrownBy(() -> tck.query(Post.class).timeout(none))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("ELIF-2105");
            assertThatThrownBy(() -> tck.database().sql("select 1").timeout(none))
                    .isInstanceOf(QueryException.class);
        }
    }

    @Test
    void tags_are_a_comment_behind_the_statement_in_the_order_of_their_keys() {
        String sent = tck.database()
                .sql("select current_query() -- as it came")
                .tag("b", "2")
                .tag("a b", "/1")
                .sole(String.class);

        assertThat(sent).isEqualTo("select current_query() -- as it came\n/*a%20b='%2F1',b='2'*/");
    }

    @Test
    void tags_of_a_query_are_sent() {
        tck.execute("create or replace view sent_posts as select p.id, current_query() as title from posts p");
        try {
            Query<Post> query = tck.query(Post.class)
                    .fromSql("select * from sent_posts")
                    .tag("route", "/users?a=b c")
                    .tag("action", "first")
                    .tag("action", "it's");

            assertThat(tck.statementsOf(() -> query.pluck(Post_.title)))
                    .extracting(StatementCall::sql)
                    .noneMatch(sql -> sql.contains("/*"));
            assertThat(query.pluck(Post_.title).get(0)).endsWith(" /*action='it%27s',route='%2Fusers%3Fa%3Db%20c'*/");
        } finally {
            tck.execute("drop view sent_posts");
        }
    }

    @Test
    void a_tag_has_a_key() {
        assertThatThrownBy(() -> tck.query(Post.class).tag(" ", "x"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2106");
    }
}
