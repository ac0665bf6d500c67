package dev.elif.benchmarks.start;

import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A library that starts with many models and then finds one row of each. */
public enum Starter {
    /** Nothing but a pool and JDBC: what all others are measured above. */
    BARE("bare JVM with a pool", BareStart::new),
    /** With generated descriptors. */
    ELIF("elif", ElifStart::new),
    /** With annotated classes. */
    HIBERNATE("hibernate", HibernateStart::new),
    /** With classes that were enhanced when built. */
    EBEAN("ebean", EbeanStart::new),
    /** With a bean mapper for each class. */
    JDBI("jdbi", JdbiStart::new);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor
    private final Supplier<Start> start;

    Starter(String title, Supplier<Start> start) {
        this.title = title;
        this.start = start;
    }

    /** As in the table. */
    public String title() {
        return title;
    }

    Start start() {
        return start.get();
    }

    /** What a library does in the process that is measured. */
    interface Start {

        /** Makes it ready for all models, as an application does when it starts. */
        void open(DataSource pool, List<Class<?>> models);

        /** The row of that model with key 1; null when it is missing. */
        Object find(Class<?> model);
    }
}
