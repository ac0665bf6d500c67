package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.UniqueViolationException;
import dev.elif.model.Changes;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Preferences;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an active record knows of its own changes. */
@AcceptanceSuite
class ChangeTrackingSuite {

    private final Tck tck;
    private final Repository<User, Long> users;

    ChangeTrackingSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @Test
    @Feature({"DIRTY-01", "DIRTY-02"})
    void dirty_names_what_differs_from_the_database() {
        User user = users.create(new User("ann@example.org", "Ann").aged(30));
        assertThat(user.dirty().isEmpty()).isTrue();

        user.withName("Anna").aged(null);

        Changes<User> dirty = user.dirty();
        assertThat(dirty.isEmpty()).isFalse();
        assertThat(dirty.columns()).containsExactly(User_.name, User_.age);
        assertThat(dirty.contains(User_.name)).isTrue();
        assertThat(dirty.contains(User_.email)).isFalse();
        assertThat(dirty.before(User_.name)).isEqualTo("Ann");
        assertThat(dirty.after(User_.name)).isEqualTo("Anna");
        assertThat(dirty.after(User_.age)).isNull();
        assertThat(dirty.after(User_.email)).isEqualTo("ann@example.org");
        assertThat(dirty.toMap()).containsOnlyKeys("name", "age").containsEntry("name", "Anna");
    }

    @Test
    @Feature("DIRTY-07")
    void what_was_changed_back_is_not_dirty() {
        User user = users.create(
                new User("ann@example.org", "Ann").preferring(new Preferences("dark", true, List.of("a"))));

        user.withName("Anna").withName("Ann").preferring(new Preferences("dark", true, List.of("a")));

        assertThat(user.dirty().columns()).isEmpty();
    }

    @Test
    void dirty_is_a_picture_that_later_changes_do_not_touch() {
        User user = users.create(new User("ann@example.org", "Ann")).withName("Anna");
        Changes<User> dirty = user.dirty();

        user.withName("Annabel").save();

        assertThat(dirty.before(User_.name)).isEqualTo("Ann");
        assertThat(dirty.after(User_.name)).isEqualTo("Anna");
        assertThat(dirty).hasToString("User[name]");
    }

    @Test
    void of_a_new_model_all_that_has_a_value_is_dirty() {
        User user = new User("ann@example.org", "Ann");

        assertThat(user.dirty().columns()).containsExactly(User_.email, User_.name, User_.active);
        assertThat(user.dirty().before(User_.name)).isNull();
        assertThat(user.original(User_.name)).isNull();
    }

    @Test
    @Feature("DIRTY-03")
    void original_is_what_the_database_has() {
        User user = users.create(new User("ann@example.org", "Ann")).withName("Anna");
        assertThat(user.original(User_.name)).isEqualTo("Ann");
        assertThat(user.original(User_.email)).isEqualTo("ann@example.org");

        user.save();

        assertThat(user.original(User_.name)).isEqualTo("Anna");
    }

    @Test
    @Feature({"DIRTY-04", "DIRTY-05"})
    void changes_and_previous_tell_of_the_last_save() {
        User user = users.create(new User("ann@example.org", "Ann"));
        assertThat(user.changes().isEmpty()).isTrue();
        assertThat(user.previous(User_.name)).isEqualTo("Ann");

        tck.clock().advance(Duration.ofMinutes(1));
        user.withName("Anna").save();
        user.withEmail("anna@example.org");

        assertThat(user.changes().columns()).containsExactly(User_.name, User_.updatedAt);
        assertThat(user.wasChanged(User_.name)).isTrue();
        assertThat(user.wasChanged(User_.email)).isFalse();
        assertThat(user.previous(User_.name)).isEqualTo("Ann");
        assertThat(user.changes().after(User_.name)).isEqualTo("Anna");
    }

    @Test
    void a_save_that_sends_nothing_leaves_the_changes_of_the_last_that_did() {
        User user = users.create(new User("ann@example.org", "Ann"));
        user.withName("Anna").save();

        user.save();

        assertThat(user.wasChanged(User_.name)).isTrue();
        assertThat(users.findOrFail(user.id()).changes().isEmpty()).isTrue();
    }

    @Test
    @Feature("DIRTY-06")
    void discarded_changes_are_not_saved() {
        User user = users.create(new User("ann@example.org", "Ann").aged(30));

        User same = user.withName("Anna").aged(31).discardChanges();

        assertThat(same).isSameAs(user);
        assertThat(user.name()).isEqualTo("Ann");
        assertThat(user.age()).isEqualTo(30);
        assertThat(tck.statementsOf(user::save)).isEmpty();
        assertThat(new User("new@example.org", "New").discardChanges().name()).isEqualTo("New");
    }

    @Test
    @Feature("WR-03")
    void a_model_knows_whether_it_is_stored_and_whether_it_was_just_created() {
        User user = new User("ann@example.org", "Ann");
        assertThat(user.exists()).isFalse();
        assertThat(user.wasRecentlyCreated()).isFalse();

        user.save();
        assertThat(user.id()).isPositive();
        assertThat(user.exists()).isTrue();
        assertThat(user.wasRecentlyCreated()).isTrue();

        User found = users.findOrFail(user.id());
        assertThat(found.exists()).isTrue();
        assertThat(found.wasRecentlyCreated()).isFalse();

        user.delete();
        assertThat(user.exists()).isFalse();
        assertThat(user.wasRecentlyCreated()).isFalse();
    }

    @Test
    void a_refused_save_changes_nothing_that_a_model_knows() {
        users.create(new User("taken@example.org", "Ben"));
        User user = users.create(new User("ann@example.org", "Ann"));

        assertThatThrownBy(() -> user.withEmail("taken@example.org").save())
                .isInstanceOf(UniqueViolationException.class);

        assertThat(user.original(User_.email)).isEqualTo("ann@example.org");
        assertThat(user.dirty().contains(User_.email)).isTrue();
        assertThat(user.changes().isEmpty()).isTrue();
    }

    @Test
    @Feature("KEY-12")
    void is_compares_type_and_key() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        User ben = users.create(new User("ben@example.org", "Ben"));
        Team team = tck.repository(Team.class, java.util.UUID.class).create(new Team("Blue"));
        Membership one = new Membership(ann.id(), team.id(), "reader").save();

        assertThat(ann.is(users.findOrFail(ann.id()).withName("Other"))).isTrue();
        assertThat(ann.is(ben)).isFalse();
        assertThat(ann.is(null)).isFalse();
        assertThat(new User("new@example.org", "New").is(new User("new@example.org", "New")))
                .isFalse();
        assertThat(one.is(tck.query(Membership.class).sole())).isTrue();
    }

    @Test
    void the_map_of_changes_holds_values_by_field() {
        User user = users.create(new User("ann@example.org", "Ann")).from("FR");

        assertThat(user.dirty().toMap()).isEqualTo(Map.of("countryCode", "FR"));
    }
}
