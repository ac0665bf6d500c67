package dev.elif.docs.reference;

import dev.elif.Database;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.query.Query;

/** What texts can do. */
final class TextValues {

    private final Query<User> users;

    TextValues(Database database) {
        this.users = database.query(User.class);
    }

    Object cases_and_blanks() {
        return users.pluck(
                User_.name.trim().upper().concat("!"),
                User_.name.trimLeading().trimTrailing().lower());
    }

    Object parts_of_texts() {
        return users.pluck(User_.email.substring(1, 3), User_.name.replace("n", "m"));
    }

    Object the_rest_of_a_text() {
        return users.pluck(User_.email.substring(5), User_.email.right(3));
    }

    Object lengths_and_places() {
        return users.pluck(User_.name.length(), User_.email.position("@"));
    }

    Object texts_of_a_width() {
        return users.pluck(User_.name.padLeft(10, " "), User_.name.left(5).padRight(10, "."));
    }

    Object beginnings_and_ends() {
        return users.where(User_.name.startsWith("A"), User_.email.endsWith("org"), User_.email.contains("@"))
                .list();
    }

    Object patterns() {
        return users.where(User_.email.like("%@example._rg"), User_.name.likeIgnoreCase("a%"))
                .list();
    }

    Object regular_expressions() {
        return users.where(User_.email.matches("^[a-z]+@"), User_.name.matchesIgnoreCase("^ANN$"))
                .list();
    }

    Object full_text() {
        return users.where(User_.name.matchesWords("anna -bob", "english"))
                .orderBy(User_.name.rankOfWords("anna", "english").desc())
                .pluck(User_.name.headlineOfWords("anna", "english"));
    }
}
