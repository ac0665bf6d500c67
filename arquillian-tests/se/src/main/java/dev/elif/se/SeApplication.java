package dev.elif.se;

import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * The application, started in a container of Java SE for the whole run: as in a server, suites come and go.
 *
 * <p>Beside this lies an index of models whose only line is stale. It must not keep the application from starting.
 */
public final class SeApplication implements TestExecutionListener {

    private @Nullable TestDatabase database;
    private @Nullable SeContainer container;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        database = PostgresServer.obtain().createDatabase();
        System.setProperty("elif.datasource.url", database.jdbcUrl());
        System.setProperty("elif.datasource.username", database.user());
        System.setProperty("elif.datasource.password", database.password());
        System.setProperty("elif.datasource.pool.max", "4");
        System.setProperty("elif.datasource.acquisition-timeout", "1s");
        container = SeContainerInitializer.newInstance().initialize();
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (container != null) {
            container.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
