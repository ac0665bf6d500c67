package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.MigrationRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.configurator.BeanConfigurator;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Adds the beans that applications inject.
 *
 * <p>All are lazy: being injected opens nothing, so that a part of the database, an observer for instance, may inject it.
 */
final class ElifBeans {

    private final AfterBeanDiscovery discovery;

    ElifBeans(AfterBeanDiscovery discovery) {
        this.discovery = discovery;
    }

    void addDatabases(ObservedEvents observed, WantedDatabases wanted) {
        add(ObservedEvents.class).scope(Dependent.class).produceWith(beans -> observed);
        add(WantedDatabases.class).scope(Dependent.class).produceWith(beans -> wanted);
        addDatabase(Producers.DEFAULT, Default.Literal.INSTANCE);
        wanted.all().keySet().forEach(name -> addDatabase(name, new NamedLiteral(name)));
    }

    private void addDatabase(String name, Annotation qualifier) {
        add(Database.class, qualifier.toString())
                .addQualifier(qualifier)
                .scope(ApplicationScoped.class)
                .produceWith(beans -> Producers.database(beans, name));
        add(MigrationRunner.class, qualifier.toString())
                .addQualifier(qualifier)
                .scope(ApplicationScoped.class)
                .produceWith(beans -> Producers.migrations(beans, name));
    }

    void addModel(ModelType<?> type) {
        add(ParameterizedTypes.of(Query.class, type.javaType()))
                .scope(Dependent.class)
                .produceWith(beans -> Producers.query(beans, type));
        add(ParameterizedTypes.of(Repository.class, type.javaType(), Producers.keyOf(type)))
                .scope(ApplicationScoped.class)
                .produceWith(beans -> Producers.repository(beans, type));
    }

    /** A bean that is never made, because the deployment that needs it fails. */
    void addPlaceholder(Type type) {
        add(type).scope(Dependent.class).produceWith(beans -> {
            throw new IllegalStateException(ParameterizedTypes.text(type));
        });
    }

    private BeanConfigurator<Object> add(Type type) {
        return add(type, "");
    }

    private BeanConfigurator<Object> add(Type type, String which) {
        return discovery.addBean().addTypes(type, Object.class).id("dev.elif:" + type.getTypeName() + which);
    }
}
