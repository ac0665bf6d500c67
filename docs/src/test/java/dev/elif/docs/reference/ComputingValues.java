package dev.elif.docs.reference;

import static dev.elif.query.Expressions.allOf;
import static dev.elif.query.Expressions.any;
import static dev.elif.query.Expressions.between;
import static dev.elif.query.Expressions.caseWhen;
import static dev.elif.query.Expressions.function;
import static dev.elif.query.Expressions.noneOf;
import static dev.elif.query.Expressions.not;
import static dev.elif.query.Expressions.notExists;
import static dev.elif.query.Expressions.notIn;
import static dev.elif.query.Expressions.now;
import static dev.elif.query.Expressions.val;

import dev.elif.Database;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.model.ColumnType;
import dev.elif.query.Query;
import dev.elif.query.Sql;
import java.util.List;

/** What values of any type can do. */
final class ComputingValues {

    private final Query<User> users;
    private final Query<Post> posts;

    ComputingValues(Database database) {
        this.users = database.query(User.class);
        this.posts = database.query(Post.class);
    }

    Object a_value_instead_of_null() {
        return users.pluck(User_.age.orElse(0));
    }

    Object caseWhen_() {
        return users.pluck(caseWhen(User_.age.lt(18), "young")
                .when(User_.age.lt(65), "grown")
                .otherwise("old"));
    }

    Object casts() {
        return users.pluck(User_.age.castToText(), User_.age.castToNumber(ColumnType.LONG));
    }

    Object casts_to_dates_and_times() {
        return users.where(List.of(
                        val("2026-01-01").castToDate().isNotNull(),
                        val("12:00").castToTime().isNotNull(),
                        val("2026-01-01 12:00").castToDateTime().isNotNull(),
                        val("2026-01-01 12:00Z").castToInstant().isNotNull(),
                        User_.id.castToText().castTo(ColumnType.TEXT).isNotNull()))
                .list();
    }

    Object null_instead_of_a_value() {
        return users.pluck(User_.country.nullIf("FR"));
    }

    Object least_and_greatest() {
        return users.pluck(User_.age.least(100), User_.age.greatest(User_.name.length()));
    }

    Object values_that_stand_first() {
        return users.where(between(val(30), User_.age, User_.age.plus(20)), User_.createdAt.before(now()))
                .list();
    }

    Object distinct_from() {
        return users.where(User_.country.isDistinctFrom("FR"), User_.age.notIn(List.of(1, 2)), not(User_.age.eq(3)))
                .list();
    }

    Object all_or_none_of_several() {
        return users.where(
                        allOf(List.of(User_.name, User_.email), text -> text.contains("n")),
                        noneOf(List.of(User_.name, User_.email), text -> text.contains("x")))
                .list();
    }

    Object none_that_others_select() {
        return users.where(notIn(User_.id, posts.select(Post_.userId)), notExists(posts))
                .list();
    }

    Object any_of_what_others_select() {
        return users.where(User_.id.eq(any(posts.select(Post_.userId)))).list();
    }

    Object truth() {
        return users.where(User_.active.isTrue(), User_.name.isNull().not())
                .where(User_.active.isFalse().or(User_.age.gt(18)))
                .list();
    }

    Object functions() {
        return users.pluck(function("md5", ColumnType.TEXT, User_.name));
    }

    Object sql_of_your_own() {
        return users.pluck(Sql.raw("reverse(?)", ColumnType.TEXT, User_.name));
    }
}
