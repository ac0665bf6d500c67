package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.max;
import static dev.elif.query.Expressions.all;
import static dev.elif.query.Expressions.any;
import static dev.elif.query.Expressions.exists;
import static dev.elif.query.Expressions.in;
import static dev.elif.query.Expressions.notExists;
import static dev.elif.query.Expressions.notIn;
import static dev.elif.query.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.error.DatabaseException;
import dev.elif.error.QueryException;
import dev.elif.query.Alias;
import dev.elif.query.Projection;
import dev.elif.query.Query;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries that stand in conditions and values of others. */
@AcceptanceSuite
class SubquerySuite {

    private final Tck tck;
    private final Query<User> users;
    private final Query<Post> posts;
    private final Alias<User> u = User_.as("u");

    SubquerySuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
        this.posts = tck.query(Post.class);
    }

    record Written(
            String name, @Nullable Long posts, @Nullable Integer best) {}

    @BeforeEach
    void seed() {
        Seeds unused = Seeds.all(tck.database());
    }

    private List<String> names(Condition<? super User> condition) {
        return users.as(u).where(condition).orderBy(User_.name.asc()).pluck(User_.name);
    }

    private Query<Post> own() {
        return posts.where(Post_.userId.eq(u.to(User_.id)));
    }

    @Test
    @Feature("WH-21")
    void a_row_is_asked_whether_others_exist() {
        assertThat(names(exists(own()))).containsExactly("Ann", "Ben");
        assertThat(names(notExists(own()))).containsExactly("Cleo", "Dan");
        assertThat(names(User_.name.eq("Ann").and(exists(own().where(Post_.votes.gt(9))))))
                .containsExactly("Ann");
        assertThat(tck.statementsOf(() -> names(exists(own()))).get(0).sql())
                .isEqualTo("select \"u\".\"name\" from \"users\" \"u\" where exists (select 1 from \"posts\" v"
                        + " where v.\"user_id\" = \"u\".\"id\") order by \"u\".\"name\"");
    }

    @Test
    @Feature("WH-22")
    void a_value_is_compared_with_some_or_all_that_a_query_finds() {
        Projection<User, Integer> ages = users.where(User_.age.isNotNull()).select(User_.age);

        assertThat(names(User_.age.ge(all(ages)))).containsExactly("Dan");
        assertThat(names(User_.age.gt(any(ages)))).containsExactly("Ann", "Dan");
        assertThat(names(User_.age.ne(all(ages)))).isEmpty();
        assertThat(names(User_.age.lt(all(users.where(User_.age.gt(1_000)).select(User_.age)))))
                .hasSize(4);
        assertThat(names(
                        User_.age.eq(any(users.orderBy(User_.age.asc()).limit(1).select(User_.age)))))
                .containsExactly("Ben");
        assertThat(tck.statementsOf(() -> names(User_.age.le(any(ages)))).get(0).sql())
                .isEqualTo("select \"u\".\"name\" from \"users\" \"u\" where \"u\".\"age\" <= any (select \"age\""
                        + " from \"users\" where \"age\" is not null) order by \"u\".\"name\"");
    }

    @Test
    @Feature({"WH-22", "QB-04"})
    void what_a_query_finds_is_a_value() {
        assertThat(names(value(own(), count()).gt(1L))).containsExactly("Ann");
        assertThat(names(User_.age.gt(value(users.where(User_.name.eq("Ann")), User_.age))))
                .containsExactly("Dan");
        assertThat(users.as(u)
                        .orderBy(value(own(), max(Post_.votes)).desc().nullsLast(), User_.name.asc())
                        .select(Written::new, User_.name, value(own(), count()), value(own(), max(Post_.votes)))
                        .list())
                .containsExactly(
                        new Written("Ann", 2L, 10),
                        new Written("Ben", 1L, 7),
                        new Written("Cleo", 0L, null),
                        new Written("Dan", 0L, null));
        assertThatThrownBy(() -> names(value(own(), Post_.votes).gt(1))).isInstanceOf(DatabaseException.class);
    }

    @Test
    @Feature("WH-09")
    void a_value_is_one_of_those_that_a_query_finds() {
        assertThat(names(in(User_.id, posts.where(Post_.votes.gt(5)).select(Post_.userId))))
                .containsExactly("Ann", "Ben");
        assertThat(names(notIn(User_.id, posts.where(Post_.userId.isNotNull()).select(Post_.userId))))
                .containsExactly("Cleo", "Dan");
        assertThat(names(notIn(User_.id, posts.select(Post_.userId)))).isEmpty();
        assertThat(users.where(in(User_.id, posts.select(Post_.userId))).count())
                .isEqualTo(2);
        assertThatThrownBy(() -> in(User_.name, users.select((a, b) -> a, User_.name, User_.id)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2134");
    }

    @Test
    void rows_are_updated_and_deleted_by_what_others_say() {
        assertThat(users.where(in(User_.id, posts.select(Post_.userId))).update(User_.name.set("Writer")))
                .isEqualTo(2);
        assertThat(posts.where(notIn(Post_.id, posts.where(Post_.votes.gt(5)).select(Post_.id)))
                        .delete())
                .isEqualTo(2);
        assertThat(posts.count()).isEqualTo(2);
    }
}
