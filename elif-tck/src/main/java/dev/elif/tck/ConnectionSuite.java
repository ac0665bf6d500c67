package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.elif.Database;
import dev.elif.error.ConnectionException;
import dev.elif.error.ElifException;
import dev.elif.error.PoolExhaustedException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.User;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that goes away, and a pool that is empty; afterwards everything works again. */
@AcceptanceSuite
class ConnectionSuite {

    private static final List<String> GONE = List.of("57P01", "08006", "08003");

    /** Connections that a test leaves idle in the pool; more than one, fewer than any environment's pool has. */
    private static final int IDLE = 3;

    private static final int CALLS = 10;

    private final Tck tck;
    private final Database database;
    private final Repository<User, Long> users;
    private User ann;

    ConnectionSuite(Tck tck) {
        this.tck = tck;
        this.database = tck.database();
        this.users = tck.repository(User.class, Long.class);
    }

    @BeforeEach
    void seed() {
        ann = users.create(new User("ann@example.org", "Ann"));
    }

    @Test
    @Requires(Capability.TERMINATE_CONNECTIONS)
    void of_all_connections_cut_while_idle_one_fails_a_call_and_the_next_call_works() throws Exception {
        leaveIdleConnections();
        tck.terminateConnections();

        ConnectionException error = catchThrowableOfType(ConnectionException.class, users::all);

        if (error != null) { // a pool may also ask each connection before it lends it
            assertThat(error.problem().sqlState()).isIn(GONE);
            assertThat(error.problem().model()).isEqualTo("User");
            assertThat(error).hasMessageContaining("User").hasMessageContaining("next call");
        }
        assertAllIsWell();
    }

    @Test
    @Requires(Capability.TERMINATE_CONNECTIONS)
    void after_a_cut_connection_the_next_transaction_works_too() throws Exception {
        leaveIdleConnections();
        tck.terminateConnections();
        assertThatCode(() -> users.all())
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        lost -> assertThat(lost).isInstanceOf(ConnectionException.class));

        for (int i = 0; i < CALLS; i++) {
            User ben = new User("ben" + i + "@example.org", "Ben");
            database.transaction(() -> users.create(ben));
        }

        assertThat(users.query().count()).isEqualTo(CALLS + 1);
    }

    @Test
    @Requires(Capability.TERMINATE_CONNECTIONS)
    void a_database_that_goes_away_in_mid_query() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        CompletableFuture<Boolean> holder = Threads.begin(() -> database.transaction(() -> {
            users.save(users.findOrFail(ann.id()).withName("held"));
            locked.countDown();
            await(over);
            return users.query().exists();
        }));
        await(locked);
        CompletableFuture<User> waiting =
                Threads.begin(() -> users.save(users.findOrFail(ann.id()).withName("waiting")));
        tck.awaitBlocked();

        tck.terminateConnections();
        over.countDown();

        assertThatThrownBy(() -> Threads.end(waiting))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(ConnectionException.class, error -> {
                    assertThat(error.problem().sqlState()).isIn(GONE);
                    assertThat(error.problem().model()).isEqualTo("User");
                    assertThat(error.problem().sql()).startsWith("update");
                });
        assertThatThrownBy(() -> Threads.end(holder))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ConnectionException.class);
        assertAllIsWell();
        assertThat(users.findOrFail(ann.id()).name()).isEqualTo("Ann");
    }

    @Test
    @Requires(Capability.TERMINATE_CONNECTIONS)
    void a_transaction_whose_connection_was_cut_stores_nothing_and_says_so() {
        assertThatThrownBy(() -> database.transaction(() -> {
                    users.save(ann.withName("Anna"));
                    tck.terminateConnections();
                }))
                .isInstanceOf(ElifException.class);

        assertThat(tck.column("select name from users")).containsExactly("Ann");
        assertAllIsWell();
        database.transaction(() -> users.create(new User("ben@example.org", "Ben")));
        assertThat(users.all()).hasSize(2);
    }

    @Test
    @Requires(Capability.OCCUPY_POOL)
    void a_pool_without_a_free_connection_says_what_to_raise() throws Exception {
        try (AutoCloseable all = tck.occupyPool()) {
            assertThat(all).isNotNull();

            PoolExhaustedException error = catchThrowableOfType(PoolExhaustedException.class, users::all);

            assertThat(error).isNotNull();
            assertThat(error.problem().model()).isEqualTo("User");
            assertThat(error).hasMessageContaining("pool.max").hasMessageContaining("acquisition-timeout");
        }

        assertThat(users.all()).hasSize(1);
    }

    @Test
    @Requires(Capability.OCCUPY_POOL)
    void a_transaction_that_gets_no_connection_has_done_nothing() throws Exception {
        try (AutoCloseable all = tck.occupyPool()) {
            assertThat(all).isNotNull();
            assertThatThrownBy(() -> database.transaction(() -> users.create(new User("ben@example.org", "Ben"))))
                    .isInstanceOf(PoolExhaustedException.class);
        }

        assertThat(users.all()).hasSize(1);
        database.transaction(() -> users.create(new User("ben@example.org", "Ben")));
        assertThat(users.all()).hasSize(2);
    }

    private void leaveIdleConnections() throws Exception {
        CountDownLatch busy = new CountDownLatch(IDLE);
        List<CompletableFuture<Boolean>> holders = new ArrayList<>();
        for (int i = 0; i < IDLE; i++) {
            holders.add(Threads.begin(() -> database.transaction(() -> {
                boolean any = users.query().exists();
                busy.countDown();
                await(busy);
                return any;
            })));
        }
        for (CompletableFuture<Boolean> holder : holders) {
            assertThat(Threads.end(holder)).isTrue();
        }
    }

    private void assertAllIsWell() {
        for (int i = 0; i < CALLS; i++) {
            assertThat(users.all()).hasSize(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
