package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.InvalidValueException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Preferences;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parts of JSON that are set without the rest. */
@AcceptanceSuite
class JsonPartSuite {

    private final Tck tck;
    private final Repository<User, Long> users;

    JsonPartSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @Test
    @Feature("CAST-33")
    void the_rest_stays_as_the_database_has_it() {
        User ann = created("Ann", new Preferences("light", true, List.of("a", "b")));
        User ben = created("Ben", new Preferences("light", true, List.of()));

        long changed = users.query()
                .whereKey(ann.id())
                .update(
                        User_.preferences.at("theme").set("dark"),
                        User_.preferences.at("tags", "1").set("c"));

        assertThat(changed).isOne();
        assertThat(users.findOrFail(ann.id()).preferences())
                .isEqualTo(new Preferences("dark", true, List.of("a", "c")));
        assertThat(users.findOrFail(ben.id()).preferences()).isEqualTo(ben.preferences());
    }

    @Test
    @Feature("CAST-33")
    void a_model_reads_back_what_came_of_it() {
        User ann = created("Ann", new Preferences("light", true, List.of()));
        tck.execute("update users set preferences['tags'] = '[\"theirs\"]'");

        ann.update(User_.preferences.at("newsletter").set(false));

        assertThat(ann.preferences()).isEqualTo(new Preferences("light", false, List.of("theirs")));
        assertThat(ann.dirty().isEmpty()).isTrue();
    }

    @Test
    @Feature("CAST-33")
    void objects_around_it_are_made_where_they_are_missing() {
        created("Ann", null);

        users.query().update(User_.preferences.at("page", "colours", "ink").set(List.of(1, 2)));

        assertThat(stored()).containsExactly("{\"page\": {\"colours\": {\"ink\": [1, 2]}}}");
    }

    @Test
    @Feature("CAST-33")
    void null_is_that_of_json() {
        created("Ann", new Preferences("light", true, List.of()));

        users.query().update(User_.preferences.at("theme").set(null));

        assertThat(stored()).containsExactly("{\"tags\": [], \"theme\": null, \"newsletter\": true}");
    }

    @Test
    @Feature("CAST-33")
    void keys_are_sent_as_values() {
        created("Ann", null);

        users.query().update(User_.preferences.at("'] = null; --\" \\").set(1));

        assertThat(stored()).containsExactly("{\"'] = null; --\\\" \\\\\": 1}");
    }

    @Test
    @Feature("CAST-33")
    void what_is_no_object_has_no_parts() {
        User ann = created("Ann", new Preferences("light", true, List.of()));

        assertThatThrownBy(() -> users.query()
                        .update(User_.preferences.at("theme", "ink").set("black")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("black");
        assertThat(users.findOrFail(ann.id()).preferences()).isEqualTo(ann.preferences());
    }

    private User created(String name, @Nullable Preferences preferences) {
        User user = new User(name + "@example.org", name);
        user.preferring(preferences);
        return users.create(user);
    }

    private List<@Nullable String> stored() {
        return tck.column("select preferences::text from users");
    }
}
