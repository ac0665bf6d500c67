package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.elif.error.OptimisticLockException;
import dev.elif.error.QueryException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Contract;
import dev.elif.tck.domain.Contract_;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Models with a tenant, a version, a soft delete and a column that the database makes, all at once. */
@AcceptanceSuite
class ContractSuite {

    private static final String ROWS =
            "select concat_ws(' ', tenant, version, pages, label) from contracts order by code";

    private final Tck tck;
    private final Repository<Contract, Long> contracts;
    private Contract theirs;
    private Contract lease;
    private Contract loan;

    ContractSuite(Tck tck) {
        this.tck = tck;
        this.contracts = tck.repository(Contract.class, Long.class);
    }

    @BeforeEach
    void seed() {
        tck.tenants().become(2L);
        theirs = contracts.create(Contract.of("theirs", 9));
        tck.tenants().become(1L);
        lease = contracts.create(Contract.of("lease", 1));
        loan = contracts.create(Contract.of("loan", 2));
        tck.clock().advance(Duration.ofHours(1));
    }

    @Test
    @Feature("DEL-01")
    void a_soft_delete_raises_the_version_and_reads_back_what_the_database_makes() {
        assertThat(lease.delete()).isTrue();

        assertThat(lease.version).isEqualTo(2);
        assertThat(lease.label).isEqualTo("lease gone");
        assertThat(lease.dirty().columns()).isEmpty();
        assertThat(tck.column(ROWS)).containsExactly("1 2 1 lease gone", "1 1 2 loan", "2 1 9 theirs");
        lease.restore();
        assertThat(lease.version).isEqualTo(3);
        assertThat(lease.label).isEqualTo("lease");
        lease.pages = 5;
        lease.save();
        assertThat(lease.forceDelete()).isTrue();
        assertThat(tck.column(ROWS)).containsExactly("1 1 2 loan", "2 1 9 theirs");
    }

    @Test
    @Feature("DEL-01")
    void what_another_changed_is_neither_deleted_nor_restored() {
        Contract stale = contracts.findOrFail(lease.id);
        lease.pages = 7;
        lease.save();

        OptimisticLockException lost = catchThrowableOfType(OptimisticLockException.class, stale::delete);

        assertThat(lost.expected()).contains(1);
        assertThat(lost.actual()).contains(2);
        assertThat(stale.version).isEqualTo(1);
        assertThat(stale.trashed()).isFalse();
        assertThat(stale.exists()).isTrue();
        assertThatThrownBy(stale::forceDelete).isInstanceOf(OptimisticLockException.class);
        lease.delete();
        assertThatThrownBy(stale::restore).isInstanceOf(OptimisticLockException.class);
        assertThat(tck.column(ROWS)).containsExactly("1 3 7 lease gone", "1 1 2 loan", "2 1 9 theirs");
        tck.execute("delete from contracts where code = 'lease'");
        assertThat(stale.delete()).isFalse();
    }

    @Test
    @Feature("DEL-01")
    void many_are_deleted_together_or_not_at_all() {
        Contract stale = contracts.findOrFail(loan.id);
        loan.pages = 3;
        loan.save();

        OptimisticLockException lost =
                catchThrowableOfType(OptimisticLockException.class, () -> contracts.deleteAll(List.of(lease, stale)));

        assertThat(lost.key()).contains(loan.id);
        assertThat(tck.column(ROWS)).containsExactly("1 1 1 lease", "1 2 3 loan", "2 1 9 theirs");
        lease.refresh();
        assertThat(contracts.deleteAll(List.of(loan, lease))).isEqualTo(2);
        assertThat(List.of(lease.version, loan.version)).containsExactly(2, 3);
        assertThat(lease.label).isEqualTo("lease gone");
        assertThat(loan.deletedAt).isEqualTo(tck.clock().instant().truncatedTo(ChronoUnit.MICROS));
        assertThat(loan.dirty().columns()).isEmpty();
        assertThat(contracts.query().exists()).isFalse();
        loan.restore();
        assertThat(tck.column(ROWS)).containsExactly("1 2 1 lease gone", "1 4 3 loan", "2 1 9 theirs");
    }

    @Test
    @Feature("DEL-01")
    void the_delete_of_a_query_raises_the_version() {
        assertThat(contracts.query().where(Contract_.code.eq("lease")).delete()).isOne();

        assertThat(tck.column(ROWS)).containsExactly("1 2 1 lease gone", "1 1 2 loan", "2 1 9 theirs");
        assertThatThrownBy(lease::restore).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    @Feature("SCOPE-12")
    void copies_and_inserts_become_the_tenant_s_with_their_first_version() {
        assertThat(contracts.copyIn(Stream.of(Contract.of("a", 1), Contract.of("b", 2))))
                .isEqualTo(2);
        assertThat(contracts.insertAll(List.of(Contract.of("c", 3))).get(0).label)
                .isEqualTo("c");
        Contract gift = Contract.of("gift", 0);
        gift.tenant = 2L;

        refused(() -> contracts.copyIn(Stream.of(Contract.of("d", 4), gift)));
        refused(() -> contracts.insertAll(List.of(Contract.of("d", 4), gift)));

        assertThat(tck.column(ROWS))
                .containsExactly("1 1 1 a", "1 1 2 b", "1 1 3 c", "1 1 1 lease", "1 1 2 loan", "2 1 9 theirs");
    }

    @Test
    @Feature("SCOPE-12")
    void updates_of_many_check_the_tenant_beside_the_version() {
        lease.pages = 11;
        loan.pages = 12;
        assertThat(contracts.updateAll(List.of(lease, loan))).isEqualTo(2);
        assertThat(List.of(lease.version, loan.version)).containsExactly(2, 2);
        theirs.pages = 0;
        refused(() -> contracts.updateAll(List.of(lease, theirs)));
        tck.execute("update contracts set tenant = 2 where code = 'loan'");
        lease.pages = 21;
        loan.pages = 22;

        OptimisticLockException lost =
                catchThrowableOfType(OptimisticLockException.class, () -> contracts.updateAll(List.of(lease, loan)));

        assertThat(lost.key()).contains(loan.id);
        assertThat(lost.actual()).as("what others have, nobody is told").isEmpty();
        assertThatThrownBy(loan::save).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> loan.increment(Contract_.pages, 1)).isInstanceOf(OptimisticLockException.class);
        assertThat(contracts.deleteAll(List.of(loan))).isZero();
        assertThat(tck.column(ROWS)).containsExactly("1 2 11 lease", "2 2 12 loan", "2 1 9 theirs");
    }

    @Test
    @Feature("SCOPE-12")
    void a_row_that_went_to_another_tenant_is_neither_deleted_nor_forgotten_there() {
        tck.execute("update contracts set tenant = 2");

        assertThat(lease.delete()).isFalse();
        assertThat(loan.forceDelete()).isFalse();

        assertThat(tck.column(ROWS)).containsExactly("2 1 1 lease", "2 1 2 loan", "2 1 9 theirs");
    }

    @Test
    @Feature("SCOPE-12")
    void upserts_raise_the_version_of_the_tenant_s_rows_alone() {
        assertThat(contracts.upsert(List.of(Contract.of("lease", 5), Contract.of("new", 6)), Contract_.code))
                .extracting(row -> row.model().version)
                .containsExactly(2, 1);
        assertThatThrownBy(() ->
                        contracts.upsert(List.of(Contract.of("more", 1), Contract.of("theirs", 0)), Contract_.code))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3043");

        assertThat(tck.column(ROWS)).containsExactly("1 2 5 lease", "1 1 2 loan", "1 1 6 new", "2 1 9 theirs");
    }

    @Test
    @Feature("SCOPE-12")
    void a_tenant_is_not_counted_up_to_another() {
        refused(() -> lease.increment(Contract_.tenant, 1L));
        refused(() -> contracts.query().increment(Contract_.tenant, 1L));
        refused(() ->
                contracts.incrementOrCreate(Contract.of("lease", 1), List.of(Contract_.code), Contract_.tenant, 1L));

        assertThat(tck.column(ROWS)).containsExactly("1 1 1 lease", "1 1 2 loan", "2 1 9 theirs");
    }

    @Test
    @Feature("SCOPE-12")
    void without_a_tenant_nothing_is_written() {
        tck.tenants().become(null);
        lease.pages = 3;
        for (ThrowingCallable write : List.<ThrowingCallable>of(
                () -> contracts.copyIn(Stream.of(Contract.of("a", 1))),
                () -> contracts.upsert(List.of(Contract.of("a", 1)), Contract_.code),
                () -> contracts.updateAll(List.of(lease)),
                () -> lease.increment(Contract_.pages, 1),
                () -> lease.save(),
                () -> lease.delete(),
                () -> lease.forceDelete(),
                () -> lease.restore(),
                () -> contracts.deleteAll(List.of(lease)),
                () -> contracts.query().deleteAll())) {
            assertThatThrownBy(write).isInstanceOf(QueryException.class).hasMessageContaining("ELIF-3044");
        }

        assertThat(tck.column(ROWS)).containsExactly("1 1 1 lease", "1 1 2 loan", "2 1 9 theirs");
        contracts.withoutTenant().updateAll(List.of(lease));
        assertThat(lease.version).isEqualTo(2);
    }

    private static void refused(ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOf(QueryException.class).hasMessageContaining("ELIF-3041");
    }
}
