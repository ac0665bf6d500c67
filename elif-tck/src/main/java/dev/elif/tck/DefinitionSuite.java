package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.tck.domain.Employee;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a model says of itself. */
@AcceptanceSuite
class DefinitionSuite {

    private final Tck tck;

    DefinitionSuite(Tck tck) {
        this.tck = tck;
    }

    @Test
    @Feature("MOD-01")
    void a_class_is_a_table_and_an_instance_a_row() {
        User ann = tck.repository(User.class, Long.class).create(new User("ann@example.org", "Ann"));

        assertThat(tck.column("select id || ' ' || name from users")).containsExactly(ann.id() + " Ann");
        ann.withName("Anna").save();
        assertThat(tck.query(User.class).sole().name()).isEqualTo("Anna");
        ann.delete();
        assertThat(tck.column("select count(*) from users")).containsExactly("0");
    }

    @Test
    @Feature("MOD-18")
    void names_and_keys_can_be_asked_for() {
        ModelType<User> users = ModelType.of(User.class);
        User ann = new User("ann@example.org", "Ann").withId(7);

        assertThat(users.table().name()).isEqualTo("users");
        assertThat(ModelType.of(Employee.class).table().name()).isEqualTo("staff");
        assertThat(users.keyColumns()).extracting(Column::name).containsExactly("id");
        assertThat(users.keyType()).isEqualTo(Long.class);
        assertThat(users.key(ann)).isEqualTo(7L);
        assertThat(users.columns()).extracting(Column::name).contains("email", "country_code", "created_at");
        assertThat(users.column("countryCode")).isSameAs(User_.countryCode);
        assertThat(users.relations()).extracting(Relation::name).contains("posts", "profile");
        assertThat(users.createdAt()).contains(User_.createdAt);
    }

    @Test
    @Feature("MOD-18")
    void a_key_of_several_columns_is_one_value() {
        ModelType<Membership> memberships = ModelType.of(Membership.class);
        UUID team = new UUID(1, 2);

        assertThat(memberships.keyColumns()).extracting(Column::name).containsExactly("user_id", "team_id");
        assertThat(memberships.key(new Membership(3L, team, "player"))).isEqualTo(new Membership_.Key(3L, team));
    }
}
