package dev.elif.impl.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.migrations.Migrations;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.query.Upserted;
import dev.elif.spi.ConnectionRouter;
import dev.elif.tck.Feature;
import dev.elif.tck.domain.DomainTables;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Many threads of two programs, each with connections of its own, that want the same row at once. */
class TwoNodesTest {

    private static final int THREADS = 16;
    private static final int ROUNDS = 3;

    private final TestDatabase place = PostgresServer.obtain().createDatabase();
    private final List<Database> nodes = List.of(open(), open());
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** What the work is done in. */
    enum Around {
        NOTHING,
        TRANSACTION,
        SAVEPOINT;

        <T> T run(Database node, Supplier<T> work) {
            return switch (this) {
                case NOTHING -> work.get();
                case TRANSACTION -> node.transaction(work);
                case SAVEPOINT -> node.transaction(() -> node.savepoint(work));
            };
        }
    }

    /** One way to have the row. */
    @FunctionalInterface
    interface Way<T> {
        T have(Repository<User, Long> users, Query<User> query, User user);
    }

    @BeforeEach
    void migrate() {
        Migrations.of(nodes.get(0), List.of(new DomainTables())).migrate();
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        nodes.forEach(Database::close);
        place.close();
    }

    @ParameterizedTest
    @EnumSource
    @Feature({"WR-10", "WR-11", "WR-12"})
    void who_finds_or_creates_has_the_one_row(Around around) throws Exception {
        List<Way<User>> ways = List.of(
                (users, query, user) -> query.firstOrCreate(() -> user),
                (users, query, user) -> query.createOrFirst(() -> user),
                (users, query, user) -> query.updateOrCreate(() -> user, found -> found.aged(50)));

        for (int i = 0; i < ways.size() * ROUNDS; i++) {
            List<User> found = atOnce(around, ways.get(i % ways.size()), "user" + i);
            assertThat(found).extracting(User::id).containsOnly(found.get(0).id());
            assertThat(rows("user" + i)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_those_that_save_or_ignore_one_saves(Around around) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(atOnce(
                            around,
                            (users, query, user) -> users.saveOrIgnore(user).isPresent(),
                            "user" + i))
                    .containsOnlyOnce(true);
            assertThat(rows("user" + i)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Feature("WR-14")
    void of_those_that_upsert_one_inserts(Around around) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(atOnce(
                            around,
                            (users, query, user) ->
                                    users.upsert(List.of(user), User_.email).get(0),
                            "user" + i))
                    .extracting(Upserted::inserted)
                    .containsOnlyOnce(true);
            assertThat(rows("user" + i)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Feature("WR-13")
    void those_that_count_are_all_counted(Around around) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(atOnce(
                            around,
                            (users, query, user) ->
                                    users.incrementOrCreate(user.aged(1), List.of(User_.email), User_.age, 1),
                            "user" + i))
                    .extracting(Upserted::inserted)
                    .containsOnlyOnce(true);
            assertThat(rows("user" + i)).extracting(User::age).containsExactly(THREADS);
        }
    }

    private <T> List<T> atOnce(Around around, Way<T> way, String name) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<T>> running = new ArrayList<>(THREADS);
        for (int i = 0; i < THREADS; i++) {
            Database node = nodes.get(i % nodes.size());
            Repository<User, Long> users = node.repository(User.class, Long.class);
            Query<User> query = users.query().where(User_.email.eq(name));
            running.add(threads.submit(() -> {
                start.await();
                return around.run(node, () -> way.have(users, query, new User(name, "Ann")));
            }));
        }
        List<T> results = new ArrayList<>(THREADS);
        for (Future<T> each : running) {
            results.add(each.get());
        }
        return results;
    }

    private List<User> rows(String email) {
        return nodes.get(1).query(User.class).where(User_.email.eq(email)).list();
    }

    private Database open() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place.jdbcUrl());
        source.setUser(place.user());
        source.setPassword(place.password());
        return Elif.builder().connections(ConnectionRouter.of(source)).open();
    }
}
