package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.event.EventKind;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.MigrationRunner;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;

/** What {@link ElifBuildExtension} leaves to be done when the application runs; containers make instances of these by name. */
public final class Creators {

    static final String MODEL = "model";
    static final String DATABASE = "database";
    static final String WHO = "who";

    private Creators() {}

    private static ModelType<?> model(Parameters parameters) {
        Class<?> model = parameters.get(MODEL, Class.class);
        return ModelType.of(model);
    }

    /** Makes what was observed when the application was built. */
    public static final class OfObservedEvents implements SyntheticBeanCreator<ObservedEvents> {

        @Override
        public ObservedEvents create(Instance<Object> beans, Parameters parameters) {
            ObservedEvents observed = new ObservedEvents();
            for (EventKind kind : EventKind.values()) {
                for (Class<?> event : parameters.get(kind.name(), Class[].class)) {
                    observed.add(kind, event);
                }
            }
            return observed;
        }
    }

    /** Makes what was wanted when the application was built. */
    public static final class OfWantedDatabases implements SyntheticBeanCreator<WantedDatabases> {

        @Override
        public WantedDatabases create(Instance<Object> beans, Parameters parameters) {
            WantedDatabases wanted = new WantedDatabases();
            String[] names = parameters.get(DATABASE, String[].class);
            String[] who = parameters.get(WHO, String[].class);
            for (int i = 0; i < names.length; i++) {
                wanted.add(names[i], who[i]);
            }
            return wanted;
        }
    }

    /** Makes a {@code Database} of the application. */
    public static final class OfDatabase implements SyntheticBeanCreator<Database> {

        @Override
        public Database create(Instance<Object> beans, Parameters parameters) {
            return Producers.database(beans, parameters.get(DATABASE, String.class));
        }
    }

    /** Makes a {@code MigrationRunner} of the application. */
    public static final class OfMigrations implements SyntheticBeanCreator<MigrationRunner> {

        @Override
        public MigrationRunner create(Instance<Object> beans, Parameters parameters) {
            return Producers.migrations(beans, parameters.get(DATABASE, String.class));
        }
    }

    /** Makes the query of a model. */
    @SuppressWarnings("rawtypes") // Beans are declared by class.
    public static final class OfQuery implements SyntheticBeanCreator<Query> {

        @Override
        public Query create(Instance<Object> beans, Parameters parameters) {
            return Producers.query(beans, model(parameters));
        }
    }

    /** Makes the repository of a model. */
    @SuppressWarnings("rawtypes") // Beans are declared by class.
    public static final class OfRepository implements SyntheticBeanCreator<Repository> {

        @Override
        public Repository create(Instance<Object> beans, Parameters parameters) {
            return Producers.repository(beans, model(parameters));
        }
    }
}
