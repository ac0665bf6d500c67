package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.cdi.domain.V1_CreatePeople;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The keys that ask for a log of the statements. */
class QueryLogTest {

    private final List<String> logged = new CopyOnWriteArrayList<>();

    @Test
    void statements_are_logged_with_values_and_a_warning_only_where_the_configuration_asks_for_it() {
        try (TestDatabase database = PostgresServer.obtain().createDatabase()) {
            assertThat(logged(TestApplication.of(V1_CreatePeople.class).on(database)))
                    .isEmpty();
            assertThat(logged(TestApplication.of(V1_CreatePeople.class)
                            .on(database)
                            .with("elif.log.queries", "true")
                            .with("elif.log.values", "true")))
                    .anyMatch(line -> line.startsWith("Values of statements are logged."))
                    .anyMatch(line -> line.startsWith("select 'Ann'::text ["));
        }
    }

    private List<String> logged(TestApplication application) {
        Logger logger = Logger.getLogger("dev.elif.sql");
        Handler handler = new Collector();
        logged.clear();
        logger.addHandler(handler);
        try (TestApplication running = application.start()) {
            assertThat(running.bean(Database.class)
                            .sql("select :name::text")
                            .bind("name", "Ann")
                            .sole(String.class))
                    .isEqualTo("Ann");
        } finally {
            logger.removeHandler(handler);
        }
        return List.copyOf(logged);
    }

    private final class Collector extends Handler {

        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
