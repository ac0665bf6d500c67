package dev.elif.docs.reference;

import static dev.elif.docs.blog.Post.Status.DRAFT;
import static dev.elif.docs.blog.Post.Status.PUBLISHED;
import static dev.elif.query.Expressions.all;
import static dev.elif.query.Expressions.anyOf;
import static dev.elif.query.Expressions.exists;
import static dev.elif.query.Expressions.in;
import static dev.elif.query.Expressions.row;
import static dev.elif.query.Expressions.value;

import dev.elif.Database;
import dev.elif.ast.Lock;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.query.Aggregates;
import dev.elif.query.Alias;
import dev.elif.query.Query;
import dev.elif.query.Sql;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Conditions, orders, names, ends, pages. */
final class FindingRows {

    private final Database database;
    private final Query<User> users;
    private final Query<Post> posts;

    FindingRows(Database database) {
        this.database = database;
        this.users = database.query(User.class);
        this.posts = database.query(Post.class);
    }

    Object where() {
        return users.where(User_.age.ge(18), User_.name.startsWith("A")).list();
    }

    Object or_and_not() {
        return users.where(User_.age
                        .lt(18)
                        .or(User_.active.isTrue().and(User_.country.eq("FR").not())))
                .list();
    }

    Object one_of_many_values() {
        return users.where(User_.country.in(List.of("FR", "DE"))).list();
    }

    Object a_range() {
        return users.where(User_.age.between(18, 65), User_.id.le(9L)).list();
    }

    Object null_and_not_null() {
        return users.where(User_.country.isNull().or(User_.age.isNotNull())).list();
    }

    Object equal_or_both_null() {
        return users.where(User_.country.isNotDistinctFrom("FR")).list();
    }

    Object texts() {
        return users.where(User_.name.containsIgnoreCase("nn"), User_.email.like("%@example.org"))
                .list();
    }

    Object columns_with_columns() {
        return users.where(User_.name.lower().eq(User_.email.left(3))).list();
    }

    Object several_columns_at_once() {
        return users.where(anyOf(List.of(User_.name, User_.email), text -> text.contains("ann")))
                .list();
    }

    Object pairs() {
        return users.where(row(User_.name, User_.country).in(List.of(Map.entry("Ann", "FR"))))
                .list();
    }

    Object columns_of_a_related_row() {
        return posts.where(Post_.user.to(User_.country).eq("FR")).list();
    }

    Object whether_others_exist() {
        Alias<User> u = User_.as("u");
        return users.as(u)
                .where(exists(posts.where(Post_.userId.eq(u.to(User_.id)))))
                .list();
    }

    Object what_others_select() {
        return users.where(in(User_.id, posts.select(Post_.userId))).list();
    }

    Object all_of_what_others_select() {
        return users.where(User_.age.ge(all(users.where(User_.age.isNotNull()).select(User_.age))))
                .list();
    }

    Object a_query_as_a_value() {
        Alias<User> u = User_.as("u");
        Query<Post> own = posts.where(Post_.userId.eq(u.to(User_.id)));
        return users.as(u).where(value(own, Aggregates.count()).gt(1L)).list();
    }

    Object sql_of_your_own() {
        return users.where(Sql.condition("? ~* ?", User_.email, "^ann")).list();
    }

    Object whereKey() {
        return users.whereKey(1L).list();
    }

    Object whereKeys() {
        return users.whereKeys(List.of(1L, 2L)).list();
    }

    Object whereKeysNot() {
        return users.whereKeysNot(List.of(1L, 2L)).list();
    }

    Object names() {
        return users.whereEq("active", true)
                .whereNe("country", "DE")
                .whereGt("age", 17)
                .whereLe("age", 99)
                .whereLike("name", "A%")
                .whereNotNull("email")
                .orderBy("name")
                .list();
    }

    Object more_names() {
        return users.whereGe("age", 18)
                .whereLt("age", 65)
                .whereBetween("id", 1L, 9L)
                .whereIn("country", List.of("FR", "DE"))
                .whereNotIn("name", List.of("Bob"))
                .whereNull("updatedAt")
                .orderByDesc("created_at")
                .list();
    }

    Object an_order_that_a_request_asks_for() {
        return users.orderBy("-age,name", Set.of("age", "name")).list();
    }

    Object orderBy() {
        return users.orderBy(User_.age.desc().nullsLast(), User_.name.asc()).list();
    }

    Object latest() {
        return users.latest().list();
    }

    Object oldest() {
        return users.oldest(User_.updatedAt).list();
    }

    Object inRandomOrder() {
        return users.inRandomOrder().list();
    }

    Object inOrderOf() {
        return posts.inOrderOf(Post_.status, List.of(PUBLISHED, DRAFT)).list();
    }

    Object reorder() {
        return users.orderBy(User_.name.asc()).reorder(User_.id.desc()).list();
    }

    Object limit() {
        return users.orderBy(User_.id.asc()).limit(10).offset(20).list();
    }

    Object when() {
        Optional<String> country = Optional.of("FR");
        return users.when(country, (query, code) -> query.where(User_.country.eq(code)))
                .unless(country.isPresent(), query -> query.limit(10))
                .list();
    }

    Object first() {
        return users.orderBy(User_.id.asc()).first();
    }

    Object firstWhere() {
        return users.firstWhere(User_.name.eq("Ann"));
    }

    Object firstOrFail() {
        return users.where(User_.name.eq("Ann")).firstOrFail();
    }

    Object sole() {
        return users.where(User_.name.eq("Ann")).sole();
    }

    Object find() {
        return users.find(1L);
    }

    Object findOrFail() {
        return users.findOrFail(1L);
    }

    Object one_value() {
        return users.whereKey(1L).value(User_.name);
    }

    Object valueOrFail() {
        return users.whereKey(1L).valueOrFail(User_.name);
    }

    Object pluck() {
        return users.pluck(User_.id, User_.name);
    }

    Object count() {
        return users.where(User_.active.isTrue()).count();
    }

    Object exists_() {
        return users.where(User_.active.isTrue()).exists();
    }

    Object with() {
        return users.with(User_.posts, all -> all.where(Post_.status.eq(PUBLISHED)))
                .list();
    }

    Object paginate() {
        return users.orderBy(User_.name.asc()).paginate(2);
    }

    Object slice() {
        return users.orderBy(User_.name.asc()).slice(1, 2);
    }

    Object cursorPage() {
        String cursor = users.orderBy(User_.name.asc()).cursorPage(1).next().orElseThrow();
        return users.orderBy(User_.name.asc()).cursorPage(1, cursor);
    }

    Object after() {
        User ann = users.findOrFail(1L);
        return users.orderBy(User_.name.asc()).after(ann).limit(2).list();
    }

    Object before() {
        User bob = users.findOrFail(2L);
        return users.orderBy(User_.name.asc()).before(bob).limit(2).list();
    }

    Object stream() {
        return database.transaction(() -> {
            try (Stream<User> all = users.stream()) {
                return all.count();
            }
        });
    }

    Object streamById() {
        return users.streamById(1_000).count();
    }

    void each() {
        users.each(1_000, user -> user.rename("Ann"));
    }

    Object chunk() {
        return users.chunk(1_000, some -> some.size() > 10);
    }

    Object lockForUpdate() {
        return database.transaction(() -> users.whereKey(1L).lockForUpdate().sole());
    }

    Object lockForShare() {
        return database.transaction(() -> users.whereKey(1L).lockForShare().sole());
    }

    Object lock() {
        return database.transaction(() -> posts.where(Post_.status.eq(DRAFT))
                .limit(5)
                .lock(Lock.UPDATE.skipLocked())
                .list());
    }

    Object tag() {
        return users.tag("route", "/users").list();
    }

    Object timeout() {
        return users.timeout(Duration.ofSeconds(5)).list();
    }

    Object explain() {
        return users.explain();
    }

    Object explainAnalyzed() {
        return users.explainAnalyzed();
    }

    Object fromSql() {
        return users.fromSql("select * from users where age > ?", 18).list();
    }

    Object statements_of_your_own() {
        return database.sql("select * from users where age > :age")
                .bind("age", 18)
                .list(User.class);
    }
}
