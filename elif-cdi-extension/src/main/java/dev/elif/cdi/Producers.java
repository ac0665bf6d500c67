package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.MigrationRunner;
import jakarta.enterprise.inject.Instance;
import java.lang.invoke.MethodType;

/** Makes what applications inject, whichever extension has added the bean. */
final class Producers {

    private Producers() {}

    static Database database(Instance<Object> beans) {
        return runtime(beans).database();
    }

    static MigrationRunner migrations(Instance<Object> beans) {
        return runtime(beans).migrations();
    }

    static <M> Query<M> query(Instance<Object> beans, ModelType<M> type) {
        return Query.of(type, new DeferredRunner(beans.select(Database.class).get()));
    }

    static <M> Repository<M, ?> repository(Instance<Object> beans, ModelType<M> type) {
        return runtime(beans).database().repository(type.javaType(), type.keyType());
    }

    /** The type of the model's key as a type argument. */
    static Class<?> keyOf(ModelType<?> type) {
        return MethodType.methodType(type.keyType()).wrap().returnType();
    }

    private static ElifRuntime runtime(Instance<Object> beans) {
        return beans.select(ElifRuntime.class).get();
    }
}
