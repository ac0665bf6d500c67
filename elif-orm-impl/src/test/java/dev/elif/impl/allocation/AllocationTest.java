package dev.elif.impl.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.query.Query;
import dev.elif.schema.RawSql;
import dev.elif.spi.ConnectionRouter;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Bytes allocated for each of 10,000 rows of nine columns, beside plain JDBC that reads the same into the same record.
 *
 * <p>Allocation does not depend on how busy the machine is, so unlike time it can be held by a test; but the compiler removes
 * some of it when it pleases, so the bounds are wide and each model is measured beside plain JDBC anew.
 */
class AllocationTest {

    private static final int ROWS = 10_000;
    private static final String COLUMNS =
            "\"id\", \"name\", \"email\", \"age\", \"score\", \"active\", \"visits\", \"created_at\", \"updated_at\"";
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static TestDatabase place;
    private static Connection connection;
    private static Database database;

    @BeforeAll
    static void open() throws SQLException {
        place = PostgresServer.obtain().createDatabase();
        connection = DriverManager.getConnection(place.jdbcUrl(), place.user(), place.password());
        database = Elif.builder().connections(new OneConnection()).open();
        database.apply(Stream.of("record_rows", "plain_rows", "active_rows")
                .map(AllocationTest::table)
                .map(RawSql::new)
                .toList());
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        place.close();
    }

    /** Keeps its connection, so that no pool is measured. */
    private static final class OneConnection implements ConnectionRouter {
        @Override
        public Connection writer() {
            return connection;
        }

        @Override
        public void release(Connection unused) {}
    }

    private static String table(String name) {
        return "create table " + name + " as select i as id, 'name ' || i as name, 'u' || i || '@example.org' as email,"
                + " i::int % 80 as age, i * 0.5::float8 as score, true as active, i as visits,"
                + " timestamptz '2026-01-01' as created_at, timestamptz '2026-01-01' as updated_at"
                + " from generate_series(1::bigint, " + ROWS + ") i";
    }

    private static List<RecordRow> readByHand() {
        List<RecordRow> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select " + COLUMNS + " from \"record_rows\"");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                int age = result.getInt(4);
                rows.add(new RecordRow(
                        result.getLong(1),
                        result.getString(2),
                        result.getString(3),
                        result.wasNull() ? null : age,
                        result.getDouble(5),
                        result.getBoolean(6),
                        result.getLong(7),
                        instant(result, 8),
                        instant(result, 9)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet result, int column) throws SQLException {
        OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** After warming up, so that the driver's prepared statement and the cached text are in place. */
    private static double perRow(java.util.function.Supplier<List<?>> work) {
        for (int i = 0; i < 40; i++) {
            assertThat(work.get()).hasSize(ROWS);
        }
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        List<?> rows = work.get();
        long allocated = THREADS.getThreadAllocatedBytes(thread) - before;
        return (double) allocated / rows.size();
    }

    private static double ratio(Class<?> model) {
        double jdbc = perRow(AllocationTest::readByHand);
        double elif = perRow(() -> database.query(model).list());
        System.out.printf(
                "Allocation per row of nine columns: %s %.0f bytes, JDBC %.0f bytes, ratio %.2f%n",
                model.getSimpleName(), elif, jdbc, elif / jdbc);
        return elif / jdbc;
    }

    /** Five conditions, an order and a limit: the tree alone, before anything is rendered. */
    @Test
    void a_query_of_five_conditions_is_a_tree_of_less_than_a_kilobyte() {
        Query<RecordRow> all = database.query(RecordRow.class);
        int calls = 1_000;
        Query<?>[] kept = new Query<?>[calls];
        for (int i = 0; i < calls; i++) {
            kept[i] = five(all);
        }
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        for (int i = 0; i < calls; i++) {
            kept[i] = five(all);
        }
        long bytes = (THREADS.getThreadAllocatedBytes(thread) - before) / calls;
        System.out.printf("Allocation of a query of five conditions, an order and a limit: %d bytes%n", bytes);

        assertThat(kept[0]).isNotNull();
        assertThat(bytes).isLessThan(1_024);
    }

    private static Query<RecordRow> five(Query<RecordRow> all) {
        return all.where(RecordRow_.name.startsWith("name"))
                .where(RecordRow_.age.gt(18))
                .where(RecordRow_.active.isTrue())
                .where(RecordRow_.email.isNotNull())
                .where(RecordRow_.visits.between(1L, 100L))
                .orderBy(RecordRow_.name.asc())
                .limit(10);
    }

    @Test
    void a_record_costs_what_plain_jdbc_costs() {
        assertThat(ratio(RecordRow.class)).isLessThan(1.3);
    }

    @Test
    void a_plain_class_costs_what_plain_jdbc_costs() {
        assertThat(ratio(PlainRow.class)).isLessThan(1.3);
    }

    @Test
    void an_active_record_pays_for_its_copy_and_its_state() {
        assertThat(ratio(ActiveRow.class)).isLessThan(1.6);
    }
}
