package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.MigrationRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.configurator.BeanConfigurator;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.util.function.Function;

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

    /** The type of the model's key as a type argument. */
    static Class<?> keyOf(ModelType<?> type) {
        return MethodType.methodType(type.keyType()).wrap().returnType();
    }

    void addDatabase(ObservedEvents observed) {
        add(ObservedEvents.class).scope(Dependent.class).produceWith(beans -> observed);
        add(Database.class)
                .scope(ApplicationScoped.class)
                .produceWith(beans -> runtime(beans).database());
        add(MigrationRunner.class)
                .scope(ApplicationScoped.class)
                .produceWith(beans -> runtime(beans).migrations());
    }

    <M> void addModel(ModelType<M> type) {
        Class<M> model = type.javaType();
        add(ParameterizedTypes.of(Query.class, model))
                .scope(Dependent.class)
                .produceWith(beans -> Query.of(
                        type, new DeferredRunner(beans.select(Database.class).get())));
        Function<Instance<Object>, Object> repository =
                beans -> runtime(beans).database().repository(model, type.keyType());
        add(ParameterizedTypes.of(Repository.class, model, keyOf(type)))
                .scope(ApplicationScoped.class)
                .produceWith(repository);
    }

    /** A bean that is never made, because the deployment that needs it fails. */
    void addPlaceholder(Type type) {
        add(type).scope(Dependent.class).produceWith(beans -> {
            throw new IllegalStateException(ParameterizedTypes.text(type));
        });
    }

    private BeanConfigurator<Object> add(Type type) {
        return discovery.addBean().addTypes(type, Object.class).id("dev.elif:" + type.getTypeName());
    }

    private static ElifRuntime runtime(Instance<Object> beans) {
        return beans.select(ElifRuntime.class).get();
    }
}
