package dev.elif.benchmarks.start;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.spi.ConnectionRouter;
import java.util.List;
import javax.sql.DataSource;

/** elif: a repository for each model. */
final class ElifStart implements Starter.Start {

    private Database database;

    @Override
    public void open(DataSource pool, List<Class<?>> models) {
        database = Elif.builder().connections(ConnectionRouter.of(pool)).open();
        for (Class<?> model : models) {
            Object unused = database.repository(model, Long.class);
        }
    }

    @Override
    public Object find(Class<?> model) {
        return database.repository(model, Long.class).find(1L).orElse(null);
    }
}
