package dev.elif.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The database that the environment of every server names: it is there before the store is deployed, and dropped when
 * that is gone.
 *
 * <p>The environment was made before there was a database. So it names a service of PostgreSQL's, and the file of those
 * says here what that is.
 */
final class StoreDatabase implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {

    private final PostgresServer server = PostgresServer.obtain();
    private TestDatabase database;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String user = System.getenv().getOrDefault("ELIF_DATASOURCE_USERNAME", "postgres");
        return server.user().equals(user)
                ? ConditionEvaluationResult.enabled("The sample logs in as the user of the tests")
                : ConditionEvaluationResult.disabled(
                        "The sample logs in as [" + user + "]. Name the user of the tests in"
                                + " ELIF_DATASOURCE_USERNAME and ELIF_DATASOURCE_PASSWORD.");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        database = server.createDatabase();
        List<String> service =
                List.of("[music-store]", "host=" + server.host(), "port=" + server.port(), "dbname=" + database.name());
        Files.write(Path.of(System.getenv("PGSERVICEFILE")), service);
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        try (TestDatabase dropped = database) {
            assertThat(Connections.to(dropped))
                    .as("Connections that the store has left open when it is gone")
                    .isZero();
        }
    }
}
