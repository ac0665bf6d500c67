package dev.elif.benchmarks.hibernate;

import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** The session factory of both contenders, tuned as the user guide says: batches, and batch fetching of lazy collections. */
final class Factory {

    private Factory() {}

    static SessionFactory on(DataSource pool) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(User.class)
                .addAnnotatedClass(Post.class)
                .addAnnotatedClass(Comment.class);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        configuration.getProperties().put(AvailableSettings.STATEMENT_BATCH_SIZE, 1_000);
        configuration.getProperties().put(AvailableSettings.DEFAULT_BATCH_FETCH_SIZE, 1_000);
        return configuration.buildSessionFactory();
    }
}
