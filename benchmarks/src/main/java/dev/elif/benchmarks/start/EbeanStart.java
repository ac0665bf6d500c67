package dev.elif.benchmarks.start;

import io.ebean.Database;
import io.ebean.DatabaseFactory;
import io.ebean.config.DatabaseConfig;
import io.ebean.platform.postgres.PostgresPlatform;
import java.util.List;
import javax.sql.DataSource;

/** Ebean: one database. */
final class EbeanStart implements Starter.Start {

    private Database database;

    @Override
    public void open(DataSource pool, List<Class<?>> models) {
        DatabaseConfig configuration = new DatabaseConfig();
        configuration.setName("start");
        configuration.setLoadModuleInfo(false);
        configuration.setDatabasePlatform(new PostgresPlatform());
        configuration.setDataSource(pool);
        configuration.setReadOnlyDataSource(pool);
        models.forEach(configuration::addClass);
        database = DatabaseFactory.create(configuration);
    }

    @Override
    public Object find(Class<?> model) {
        return database.find(model, 1L);
    }
}
