package dev.elif.docs.reference;

import static dev.elif.query.Aggregates.avg;
import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.max;
import static dev.elif.query.Aggregates.min;
import static dev.elif.query.Aggregates.sum;
import static dev.elif.query.Expressions.caseWhen;

import dev.elif.Database;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.model.ColumnType;
import dev.elif.query.Query;
import dev.elif.query.Sql;
import java.time.ZoneId;
import java.util.List;

/** Functions and aggregates, as values and in conditions. */
final class ComputingValues {

    private final Query<User> users;
    private final Query<Post> posts;

    ComputingValues(Database database) {
        this.users = database.query(User.class);
        this.posts = database.query(Post.class);
    }

    Object texts() {
        return users.pluck(User_.name.trim().upper().concat("!"));
    }

    Object parts_of_texts() {
        return users.pluck(User_.email.substring(1, 3), User_.name.replace("n", "m"));
    }

    Object numbers() {
        return users.pluck(User_.age.plus(1).times(2).mod(7));
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

    Object dates() {
        return posts.where(Post_.publishedOn.inYear(2026)).pluck(Post_.publishedOn.month());
    }

    Object times_in_a_zone() {
        return users.where(User_.createdAt.in(ZoneId.of("Europe/Berlin")).hour().lt(6))
                .list();
    }

    Object json() {
        return users.where(User_.preferences.at("theme").text().eq("dark")).list();
    }

    Object aggregates() {
        return users.selectMap(List.of(
                        count().as("all"),
                        count(User_.country).distinct().as("countries"),
                        sum(User_.age).as("sum"),
                        avg(User_.age).as("average"),
                        min(User_.age).as("youngest"),
                        max(User_.age).as("oldest")))
                .sole();
    }

    Object sql_of_your_own() {
        return users.pluck(Sql.raw("reverse(?)", ColumnType.TEXT, User_.name));
    }
}
