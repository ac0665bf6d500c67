package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.cdi.domain.Bill;
import dev.elif.cdi.domain.Bill_;
import dev.elif.cdi.domain.Own;
import dev.elif.cdi.domain.V3_CreateBills;
import dev.elif.cdi.domain.Visitor;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scopes and tenants that are beans, and follow the request. */
class ScopeTest {

    private final TestDatabase database = PostgresServer.obtain().createDatabase();
    private TestApplication application;

    @BeforeEach
    void start() {
        application = TestApplication.of(Bills.class, Own.class, Visitor.class, V3_CreateBills.class)
                .on(database)
                .with("elif.migrations.run-at-start", "true")
                .start();
    }

    @AfterEach
    void stop() {
        application.close();
        database.close();
    }

    @Test
    void a_scope_and_a_tenant_follow_the_request() {
        Bills bills = application.bean(Bills.class);
        inRequest("ann", "north", () -> {
            assertThat(bills.bills.create(new Bill("ann", 10)).shop()).isEqualTo("north");
            bills.bills.create(new Bill("ben", 20));
            bills.bills.create(new Bill("ann", 0));
        });
        inRequest("ann", "south", () -> bills.bills.create(new Bill("ann", 40)));

        inRequest("ann", "north", () -> {
            assertThat(bills.query.pluck(Bill_.amount)).containsExactly(10);
            assertThat(bills.query.without(Own.class).pluck(Bill_.amount)).containsExactlyInAnyOrder(10, 20);
            assertThat(bills.query.without(Bill.Positive.class).count()).isEqualTo(2);
        });
        inRequest(
                "ben",
                "north",
                () -> assertThat(bills.query.pluck(Bill_.amount)).containsExactly(20));
        inRequest(
                "ann",
                "south",
                () -> assertThat(bills.query.pluck(Bill_.amount)).containsExactly(40));
        inRequest("ann", null, () -> assertThat(bills.query.exists()).isFalse());
    }

    @Test
    void outside_a_request_a_source_of_requests_lets_nobody_read() {
        Bills bills = application.bean(Bills.class);

        assertThatThrownBy(() -> bills.query.withoutScopes().count()).isInstanceOf(ContextNotActiveException.class);
        assertThat(bills.query.withoutScopes().withoutTenant().count()).isZero();
    }

    private void inRequest(String who, String where, Runnable work) {
        RequestContextController request = application.bean(RequestContextController.class);
        assertThat(request.activate()).isTrue();
        try {
            application.bean(Visitor.class).is(who, where);
            work.run();
        } finally {
            request.deactivate();
        }
    }

    @Dependent
    static class Bills {
        @Inject
        Repository<Bill, Long> bills;

        @Inject
        Query<Bill> query;
    }
}
