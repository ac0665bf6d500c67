package dev.elif.docs.guide;

import static dev.elif.docs.blog.Post.Status.PUBLISHED;
import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.stringAgg;
import static dev.elif.query.Expressions.all;
import static dev.elif.query.Expressions.anyOf;
import static dev.elif.query.Expressions.caseWhen;
import static dev.elif.query.Expressions.exists;
import static dev.elif.query.Expressions.function;
import static dev.elif.query.Expressions.in;
import static dev.elif.query.Expressions.row;
import static dev.elif.query.Expressions.value;
import static dev.elif.query.Windows.partitionBy;
import static dev.elif.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Condition;
import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.model.ColumnType;
import dev.elif.model.TextExpression;
import dev.elif.query.Alias;
import dev.elif.query.DerivedTable;
import dev.elif.query.Query;
import dev.elif.query.Sql;
import dev.elif.query.Windowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExpressionsGuideTest {

    private static Blog blog;
    private static Query<User> users;
    private static Query<Post> posts;

    @BeforeAll
    static void open() {
        blog = new Blog();
        users = blog.database().query(User.class);
        posts = blog.database().query(Post.class);
    }

    @AfterAll
    static void close() {
        blog.close();
    }

    @Test
    void computed_values() {
        // @start region="computed"
        List<String> shouted = users.where(User_.name.trim().length().gt(2))
                .orderBy(User_.name.lower().asc())
                .pluck(User_.name.upper().concat("!"));

        List<User> soonAdult = users.where(User_.age.plus(1).eq(18)).list();
        List<Integer> ages = users.pluck(User_.age.orElse(0));
        // @end
        assertThat(shouted).contains("ANN!");
        assertThat(soonAdult).isEmpty();
        assertThat(ages).doesNotContainNull();
    }

    @Test
    void times() {
        // @start region="times"
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Condition<User> thatDay = User_.createdAt.onDate(LocalDate.of(2026, 3, 1), berlin); // >= ? and < ?
        Condition<Post> thatMonth = Post_.publishedOn.inMonth(YearMonth.of(2026, 3));
        Condition<User> atNight = User_.createdAt.in(berlin).hour().lt(6);
        // @end
        assertThat(users.where(thatDay).count()).isZero();
        assertThat(posts.where(thatMonth).count()).isNotNegative();
        assertThat(users.where(atNight).count()).isNotNegative();
    }

    record Generation(String name, long users) {}

    @Test
    void choices() {
        // @start region="choices"
        TextExpression<User> generation = caseWhen(User_.age.lt(30), "young")
                .when(User_.age.isNull(), "unknown")
                .otherwise("old");

        List<Generation> generations = users.groupBy(generation)
                .orderBy(generation.asc())
                .select(Generation::new, generation, count())
                .list();
        // @end
        assertThat(generations).isNotEmpty();
    }

    @Test
    void conditions_of_several() {
        // @start region="several-at-once"
        Condition<User> anywhere = anyOf(List.of(User_.name, User_.email), text -> text.containsIgnoreCase("ann"));
        Condition<User> known = row(User_.name, User_.country).in(List.of(Map.entry("Ann", "FR")));
        // @end
        assertThat(users.where(anywhere, known).count()).isOne();
    }

    record Country(String code, long young, String names) {}

    @Test
    void aggregates() {
        // @start region="aggregates"
        List<Country> countries = users.groupBy(User_.country)
                .select(
                        Country::new,
                        User_.country,
                        count().filter(User_.age.lt(30)),
                        stringAgg(User_.name, ", ").orderBy(User_.name.asc()))
                .list();
        // @end
        assertThat(countries).isNotEmpty();
    }

    record Place(Long id, long place) {}

    @Test
    void windows() {
        // @start region="windows"
        Windowed<Post, Long> place = rowNumber()
                .over(partitionBy(Post_.userId).orderBy(Post_.id.desc()))
                .as("place");
        DerivedTable ranked = posts.select(Place::new, Post_.id, place).table("ranked");

        List<Post> newestOfEach = posts.join(
                        ranked,
                        Post_.id.eq(ranked.to(Post_.id)).and(ranked.to(place).eq(1L)))
                .list();
        // @end
        assertThat(newestOfEach).isNotEmpty();
    }

    @Test
    void subqueries() {
        // @start region="subqueries"
        Alias<User> u = User_.as("u");
        Query<Post> own = posts.where(Post_.userId.eq(u.to(User_.id)));

        List<User> writers =
                users.as(u).where(exists(own.where(Post_.status.eq(PUBLISHED)))).list();
        List<User> busy = users.as(u).where(value(own, count()).gt(1L)).list();
        List<User> same = users.where(in(User_.id, posts.select(Post_.userId))).list();
        List<User> oldest = users.where(
                        User_.age.ge(all(users.where(User_.age.isNotNull()).select(User_.age))))
                .list();
        // @end
        assertThat(oldest).isNotEmpty();
        assertThat(writers).isNotEmpty();
        assertThat(busy).hasSizeLessThanOrEqualTo(same.size());
    }

    @Test
    void json() {
        // @start region="json"
        Condition<User> dark = User_.preferences.at("theme").text().eq("dark");
        Condition<User> themed = User_.preferences.hasKey("theme");
        Condition<User> exactly = User_.preferences.contains(Map.of("theme", "dark"));
        // @end
        assertThat(users.where(dark, themed, exactly).count()).isNotNegative();
    }

    @Test
    void own_sql() {
        // @start region="raw-expression"
        List<String> initials = users.pluck(Sql.raw("left(?, 1)", ColumnType.TEXT, User_.name));
        List<User> even = users.where(Sql.condition("? % 2 = 0", User_.age)).list();
        List<String> proper = users.pluck(function("initcap", ColumnType.TEXT, User_.name));
        // @end
        assertThat(initials).contains("A");
        assertThat(even).hasSizeLessThanOrEqualTo(initials.size());
        assertThat(proper).contains("Ann");
    }
}
