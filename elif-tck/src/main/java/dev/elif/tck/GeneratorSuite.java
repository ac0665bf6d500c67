package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.model.Column;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Coupon;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.Team_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Values that elif makes before an insert. */
@AcceptanceSuite
class GeneratorSuite {

    private final Tck tck;
    private final Repository<Coupon, String> coupons;

    GeneratorSuite(Tck tck) {
        this.tck = tck;
        this.coupons = tck.repository(Coupon.class, String.class);
    }

    @Test
    @Feature("KEY-06")
    void ulids_grow_with_time() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            keys.add(coupons.create(new Coupon(null, null, null, "c" + i)).id());
        }

        assertThat(keys).isSorted().doesNotHaveDuplicates();
        assertThat(keys).allMatch(key -> key.matches("[0-7][0-9A-HJKMNP-TV-Z]{25}"));
        // 2025-03-01T12:00:00.123Z in milliseconds, ten digits of Crockford's alphabet.
        assertThat(keys.get(0)).startsWith(crockford(TestClock.START.toEpochMilli()));
        assertThat(coupons.findOrFail(keys.get(7)).text()).isEqualTo("c7");
        assertThat(coupons.create(new Coupon("0".repeat(26), null, null, "kept"))
                        .id())
                .isEqualTo("0".repeat(26));
    }

    @Test
    @Feature({"KEY-05", "KEY-08"})
    void several_columns_may_be_generated_in_a_row() {
        Coupon first = coupons.create(new Coupon(null, null, null, "a"));
        List<Coupon> more = coupons.insertAll(
                List.of(new Coupon(null, null, null, "b"), new Coupon(null, new UUID(1, 2), 5L, "c")));

        assertThat(first.token().version()).isEqualTo(4);
        assertThat(more.get(0).token()).isNotEqualTo(first.token());
        assertThat(more.get(0).number()).isEqualTo(first.number() + 7);
        assertThat(more.get(1).token()).isEqualTo(new UUID(1, 2));
        assertThat(more.get(1).number()).isEqualTo(5);
        assertThat(coupons.all()).containsExactlyInAnyOrder(first, more.get(0), more.get(1));
    }

    @Test
    @Feature("KEY-07")
    void a_key_may_come_from_a_generator_of_the_program() {
        Repository<Coupon.Stub, Long> stubs = tck.repository(Coupon.Stub.class, Long.class);
        Coupon.Stub stub = stubs.quietly().create(new Coupon.Stub(0, "a"));

        assertThat(stub.id()).isPositive();
        assertThat(stub.id() % 7).isZero();
        assertThat(stubs.findOrFail(stub.id())).isEqualTo(stub);
        assertThat(stubs.create(new Coupon.Stub(3, "b")).id()).isEqualTo(3);
    }

    @Test
    @Feature("KEY-05")
    void a_key_may_be_random() {
        Repository<Coupon.Batch, UUID> batches = tck.repository(Coupon.Batch.class, UUID.class);
        Coupon.Batch batch = batches.create(new Coupon.Batch(null, null));

        assertThat(batch.id().version()).isEqualTo(4);
        assertThat(batch.label()).hasSize(26);
        assertThat(batches.findOrFail(batch.id())).isEqualTo(batch);
    }

    @Test
    @Feature("CAST-22")
    void a_uuid_is_stored_in_its_sixteen_bytes() {
        tck.repository(Team.class, UUID.class).create(new Team("A"));

        assertThat(tck.column("select pg_typeof(id) || ' ' || pg_column_size(id) from teams"))
                .containsExactly("uuid 16");
    }

    @Test
    @Feature("KEY-14")
    void a_foreign_key_has_the_type_of_the_key_it_repeats() {
        Team team = tck.repository(Team.class, UUID.class).create(new Team("A"));
        User user = tck.repository(User.class, Long.class).create(new User("ann@example.org", "Ann"));
        Column<Membership, UUID> teamId = Membership_.teamId;
        Column<Membership, Long> userId = Membership_.userId;
        tck.repository(Membership.class, Membership_.Key.class).create(new Membership(user.id(), team.id(), "player"));

        assertThat(teamId.type()).isEqualTo(Team_.id.type());
        assertThat(userId.type()).isEqualTo(User_.id.type());
        assertThat(tck.query(Membership.class).sole().team().get().name()).isEqualTo("A");
    }

    private static String crockford(long millis) {
        StringBuilder text = new StringBuilder();
        for (int shift = 45; shift >= 0; shift -= 5) {
            text.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt((int) (millis >>> shift) & 31));
        }
        return text.toString();
    }
}
