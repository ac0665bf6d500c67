package dev.elif.benchmarks.start;

import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Hibernate: one session factory. */
final class HibernateStart implements Starter.Start {

    private SessionFactory sessions;

    @Override
    public void open(DataSource pool, List<Class<?>> models) {
        Configuration configuration = new Configuration();
        models.forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        sessions = configuration.buildSessionFactory();
    }

    @Override
    public Object find(Class<?> model) {
        return sessions.fromSession(session -> session.find(model, 1L));
    }
}
