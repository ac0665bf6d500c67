package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MassAssignmentException;
import dev.elif.model.Range;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Locker;
import dev.elif.tck.domain.Pass;
import dev.elif.tck.domain.Patron;
import dev.elif.tck.domain.Patron_;
import dev.elif.tck.domain.Preferences;
import dev.elif.tck.domain.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many properties set at once, of those that a model allows; and models made of others. */
@AcceptanceSuite
class FillSuite {

    private final Tck tck;
    private final Repository<Pass, UUID> passes;

    FillSuite(Tck tck) {
        this.tck = tck;
        this.passes = tck.repository(Pass.class, UUID.class);
    }

    @Test
    @Feature({"MASS-01", "MASS-04"})
    void values_are_what_the_fields_hold() {
        Patron patron = new Patron("Ann");

        Patron same = patron.fill(Map.of("name", "Anna", "visits", 3, "tier", Patron.Tier.GOLD, "tags", List.of("a")));

        assertThat(same).isSameAs(patron);
        assertThat(patron.name).isEqualTo("Anna");
        assertThat(patron.visits).isEqualTo(3);
        assertThat(patron.tier).isEqualTo(Patron.Tier.GOLD);
        assertThat(patron.tags).containsExactly("a");
        assertThat(patron.exists()).isFalse();
    }

    @Test
    @Feature("MASS-04")
    void or_what_json_has_for_them() {
        Patron patron = new Patron("Ann");

        patron.fill(Map.of("visits", new BigDecimal("3"), "points", 4, "balance", 12, "since", 2019, "tier", "GOLD"));
        patron.fill(Map.of("bornOn", "1990-02-01", "seenAt", "2026-01-02T05:04:05+02:00", "address", "10.0.0.1"));
        patron.fill(Map.of("stay", Map.of("lower", "2026-01-01", "lowerIncluded", true, "upper", "2026-02-01")));
        patron.fill(Map.of("preferences", Map.of("theme", "dark", "newsletter", true, "tags", List.of("x"))));
        patron.fill(Map.of("card", Map.of("number", "4711", "pin", "0815", "floor", 3)));

        assertThat(patron.visits).isEqualTo(3);
        assertThat(patron.points).isEqualTo(4L);
        assertThat(patron.balance).isEqualByComparingTo("12");
        assertThat(patron.since).isEqualTo(Year.of(2019));
        assertThat(patron.tier).isEqualTo(Patron.Tier.GOLD);
        assertThat(patron.bornOn).isEqualTo(LocalDate.of(1990, 2, 1));
        assertThat(patron.seenAt).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(patron.address.getHostAddress()).isEqualTo("10.0.0.1");
        assertThat(patron.stay).isEqualTo(Range.closedOpen(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        assertThat(patron.preferences).isEqualTo(new Preferences("dark", true, List.of("x")));
        assertThat(patron.card).isEqualTo(new Patron.Card("4711", "0815", 3));
        assertThat(patron.save().id).isPositive();
    }

    @Test
    void a_part_of_an_embedded_value_may_come_alone_and_null_takes_all() {
        Patron patron = new Patron("Ann").fill(Map.of("card", Map.of("number", "4711", "floor", 3)));

        patron.fill(Map.of("card", Map.of("floor", 4)));
        assertThat(patron.card).isEqualTo(new Patron.Card("4711", null, 4));

        patron.fill(nulls("card"));
        assertThat(patron.card).isNull();
    }

    @Test
    @Feature({"MASS-01", "MASS-06"})
    void what_is_not_fillable_is_refused_by_name_and_nothing_is_set() {
        Patron patron = new Patron("Ann");

        refused(patron, Map.of("name", "Eve", "admin", true), "admin")
                .startsWith("ELIF-2092 Patron.admin may not be filled.");
        refused(patron, Map.of("name", "Eve", "id", 1), "id").startsWith("ELIF-2094 ");
        refused(patron, Map.of("name", "Eve", "version", 7), "version").startsWith("ELIF-2094 ");
        refused(patron, Map.of("name", "Eve", "shout", "X"), "shout").startsWith("ELIF-2094 ");
        refused(patron, Map.of("name", "Eve", "createdAt", "2026-01-01T00:00:00Z"), "createdAt")
                .startsWith("ELIF-2094 ");
        refused(patron, Map.of("name", "Eve", "cardNumber", "1"), "cardNumber").startsWith("ELIF-2091 ");

        assertThat(patron.name).isEqualTo("Ann");
    }

    @Test
    @Feature("MASS-06")
    void an_unknown_property_is_answered_with_the_nearest() {
        Patron patron = new Patron("Ann");

        refused(patron, Map.of("nmae", "Eve"), "nmae").contains("Did you mean [name]?");
        refused(patron, Map.of("card", Map.of("nunber", "1")), "card.nunber").contains("Did you mean [number]?");
        refused(patron, Map.of("adnim", true), "adnim").doesNotContain("[admin]");
        refused(patron, Map.of("card", "4711"), "card").startsWith("ELIF-2095 ");
    }

    @Test
    @Feature("MASS-02")
    void where_only_some_are_guarded_all_others_may_be_filled() {
        Repository<Locker, Long> lockers = tck.repository(Locker.class, Long.class);
        Locker locker = lockers.fill(new Locker("left", null), Map.of("place", "right"));

        assertThat(locker.place()).isEqualTo("right");
        assertThatThrownBy(() -> lockers.fill(locker, Map.of("locked", true)))
                .isInstanceOf(MassAssignmentException.class)
                .hasMessageStartingWith("ELIF-2092 ");
        assertThatThrownBy(() -> lockers.fill(locker, Map.of("id", 1)))
                .isInstanceOf(MassAssignmentException.class)
                .hasMessageStartingWith("ELIF-2094 ");
        assertThat(locker.locked()).isFalse();
    }

    @Test
    @Feature("MASS-02")
    void a_model_that_says_nothing_allows_nothing() {
        User user = new User("ann@example.org", "Ann");

        assertThatThrownBy(() -> user.fill(Map.of("name", "Eve")))
                .isInstanceOfSatisfying(MassAssignmentException.class, refused -> {
                    assertThat(refused.model()).isEqualTo("User");
                    assertThat(refused.property()).isEqualTo("name");
                    assertThat(refused).hasMessageStartingWith("ELIF-2093 ");
                });
    }

    @Test
    @Feature("MASS-06")
    void a_lenient_fill_leaves_out_what_may_not_be_set() {
        Patron patron = new Patron("Ann").fillKnown(Map.of("name", "Eve", "admin", true, "nmae", "x", "id", 7));

        assertThat(patron.name).isEqualTo("Eve");
        assertThat(patron.admin).isFalse();
        assertThat(patron.id).isNull();
        assertThatThrownBy(() -> patron.fillKnown(Map.of("visits", "many")))
                .isInstanceOf(MassAssignmentException.class);
    }

    @Test
    @Feature("MASS-04")
    void a_value_that_does_not_fit_is_an_error_that_names_the_property_and_not_the_value() {
        for (Map.Entry<String, Object> wrong : List.<Map.Entry<String, Object>>of(
                Map.entry("visits", "many"),
                Map.entry("visits", 3_000_000_000L),
                Map.entry("visits", new BigDecimal("1.5")),
                Map.entry("visits", true),
                Map.entry("points", "99999999999999999999"),
                Map.entry("name", 12345),
                Map.entry("tier", "PLATINUM"),
                Map.entry("bornOn", "1990-02-31"),
                Map.entry("seenAt", "yesterday"),
                Map.entry("address", "no.such.host"),
                Map.entry("tags", "a,b"),
                Map.entry("tags", List.of(1)),
                Map.entry("stay", 7),
                Map.entry("preferences", 77))) {
            Patron patron = new Patron("Ann");
            Map<String, Object> values = new HashMap<>(Map.of("password", "new"));
            values.put(wrong.getKey(), wrong.getValue());
            refused(patron, values, wrong.getKey())
                    .as(wrong.toString())
                    .startsWith("ELIF-3080 Patron." + wrong.getKey())
                    .doesNotContain(wrong.getValue().toString());
            assertThat(patron.password).isNull();
        }
    }

    @Test
    @Feature("MASS-04")
    void null_is_no_value_of_a_primitive() {
        Patron patron = new Patron("Ann");

        refused(patron, nulls("visits"), "visits").startsWith("ELIF-3081 Patron.visits");
        assertThat(patron.fill(nulls("name")).name).isNull();
    }

    @Test
    @Feature("MASS-04")
    void a_filled_record_is_another() {
        Pass pass = new Pass(null, "Ann", 1, "S3cret", 0);

        assertThat(passes.fill(pass, Map.of("holder", "Ben", "uses", "2")))
                .isEqualTo(new Pass(null, "Ben", 2, "S3cret", 0));
        assertThatThrownBy(() -> passes.fill(pass, nulls("uses"))).isInstanceOf(MassAssignmentException.class);
        assertThatThrownBy(() -> passes.fill(pass, Map.of("secret", "x"))).isInstanceOf(MassAssignmentException.class);
    }

    @Test
    @Feature("DIRTY-11")
    void a_replica_is_new_and_has_the_values_but_not_those_of_the_row() {
        Patron ann = new Patron("Ann").fill(Map.of("visits", 3, "card", Map.of("number", "1", "floor", 2)));
        ann.preferences = new Preferences("dark", true, List.of("x"));
        ann.admin = true;
        ann.save().load(Patron_.guests);

        Patron replica = ann.replicate();

        assertThat(replica).isNotSameAs(ann);
        assertThat(replica.exists()).isFalse();
        assertThat(replica.id).isNull();
        assertThat(replica.version).isZero();
        assertThat(replica.createdAt).isNull();
        assertThat(replica.shout).isNull();
        assertThat(replica.guests().isLoaded()).isFalse();
        assertThat(replica.name).isEqualTo("Ann");
        assertThat(replica.visits).isEqualTo(3);
        assertThat(replica.admin).isTrue();
        assertThat(replica.preferences).isEqualTo(ann.preferences).isNotSameAs(ann.preferences);
        assertThat(replica.card).isEqualTo(ann.card);

        replica.name = "Anna";
        assertThat(replica.save().id).isNotEqualTo(ann.id);
        assertThat(ann.fresh().orElseThrow().name).isEqualTo("Ann");
    }

    @Test
    @Feature("DIRTY-11")
    void a_replica_leaves_out_what_it_is_told_to() {
        Patron ann = new Patron("Ann").fill(Map.of("visits", 3, "points", 4));

        Patron replica = ann.replicate(List.of(Patron_.visits, Patron_.points));

        assertThat(replica.visits).isZero();
        assertThat(replica.points).isNull();
        assertThat(ann.visits).isEqualTo(3);
    }

    @Test
    @Feature("DIRTY-11")
    void a_record_has_replicas_too() {
        Pass pass = passes.create(new Pass(null, "Ann", 1, "S3cret", 0));
        assertThat(pass.version()).isEqualTo(1);

        assertThat(passes.replicate(pass)).isEqualTo(new Pass(null, "Ann", 1, "S3cret", 0));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(
            Patron patron, Map<String, ?> values, String property) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(() -> patron.fill(values));
        assertThat(thrown).as(property).isInstanceOfSatisfying(MassAssignmentException.class, refused -> {
            assertThat(refused.model()).isEqualTo("Patron");
            assertThat(refused.property()).isEqualTo(property);
            assertThat(refused.getCause()).isNull();
        });
        return assertThat(thrown.getMessage());
    }

    private static Map<String, Object> nulls(String name) {
        Map<String, Object> map = new HashMap<>();
        map.put(name, null);
        return map;
    }
}
