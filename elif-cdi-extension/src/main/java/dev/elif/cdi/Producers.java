package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.MigrationRunner;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;

/** Makes what applications inject, whichever extension has added the bean. */
final class Producers {

    /** The name of the database that needs none. */
    static final String DEFAULT = "default";

    private Producers() {}

    static Database database(Instance<Object> beans, String name) {
        return runtime(beans).database(name);
    }

    static MigrationRunner migrations(Instance<Object> beans, String name) {
        return runtime(beans).migrations(name);
    }

    static <M> Query<M> query(Instance<Object> beans, ModelType<M> type) {
        Annotation which = type.database().isEmpty() ? Default.Literal.INSTANCE : new NamedLiteral(type.database());
        Database proxy = beans.select(Database.class, which).get();
        return Query.of(type, new DeferredRunner(proxy));
    }

    static <M> Repository<M, ?> repository(Instance<Object> beans, ModelType<M> type) {
        return runtime(beans)
                .database(type.database().isEmpty() ? DEFAULT : type.database())
                .repository(type.javaType(), type.keyType());
    }

    /** The type of the model's key as a type argument. */
    static Class<?> keyOf(ModelType<?> type) {
        return MethodType.methodType(type.keyType()).wrap().returnType();
    }

    private static ElifRuntime runtime(Instance<Object> beans) {
        return beans.select(ElifRuntime.class).get();
    }
}
