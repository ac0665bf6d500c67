package dev.elif.benchmarks.hibernate;

import io.agroal.api.AgroalDataSource;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;

/** The session factory of both contenders, tuned as the user guide says: batches, and batch fetching of lazy collections. */
public final class Factory {

    private Factory() {}

    /** A session factory on that pool. */
    public static SessionFactory on(DataSource pool) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(User.class)
                .addAnnotatedClass(Post.class)
                .addAnnotatedClass(Comment.class);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        configuration.getProperties().put(AvailableSettings.STATEMENT_BATCH_SIZE, 1_000);
        configuration.getProperties().put(AvailableSettings.DEFAULT_BATCH_FETCH_SIZE, 1_000);
        if (!(pool instanceof AgroalDataSource)) {
            // The driver without a database knows nothing to tell.
            configuration.setProperty(JdbcSettings.ALLOW_METADATA_ON_BOOT, false);
            configuration.setProperty(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL");
            configuration.setProperty(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, "18");
        }
        return configuration.buildSessionFactory();
    }
}
