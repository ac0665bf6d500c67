package dev.elif.model;

import dev.elif.ast.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What generated code says of a model, step by step.
 *
 * @param javaType the model
 * @param table where it is stored
 * @param database the name of the database; empty for the default one
 * @param key its key
 * @param columns all columns, in the order in which they are read
 * @param relations all relations, in the order of their methods
 * @param createdAt the column that {@link CreatedAt} marks
 * @param updatedAt the column that {@link UpdatedAt} marks
 * @param scoping which rows queries see
 * @param automatic the columns whose values do not come from the program
 */
public record ModelDefinition<M>(
        Class<M> javaType,
        Table table,
        String database,
        Key<M> key,
        List<Column<M, ?>> columns,
        List<Relation<M, ?>> relations,
        @Nullable Column<M, ?> createdAt,
        @Nullable Column<M, ?> updatedAt,
        Scoping<M> scoping,
        Automatic<M> automatic) {

    /**
     * The key of a model.
     *
     * @param javaType its type: that of the field, or the generated record for several
     * @param generation where a new one comes from; never {@link KeyGeneration#AUTO}
     * @param columns its columns, in the order of the fields
     */
    public record Key<M>(Class<?> javaType, KeyGeneration generation, List<Column<M, ?>> columns) {

        public Key {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Which rows queries see.
     *
     * @param deletedAt the column that {@link SoftDelete} marks
     * @param tenant the column that {@link TenantId} marks
     * @param scopes the classes that {@link ScopedBy} names
     */
    public record Scoping<M>(
            @Nullable Column<M, ?> deletedAt, @Nullable Column<M, ?> tenant, List<Class<? extends Scope<?>>> scopes) {

        public Scoping {
            scopes = List.copyOf(scopes);
        }

        static <M> Scoping<M> none() {
            return new Scoping<>(null, null, List.of());
        }
    }

    /**
     * The columns whose values do not come from the program.
     *
     * @param version the one that {@link Version} marks
     * @param generated those that {@link GeneratedColumn} marks
     * @param defaults those that {@link DatabaseDefault} marks
     * @param generators those that {@link GeneratedBy} marks, with what it names
     */
    public record Automatic<M>(
            @Nullable Column<M, ?> version,
            List<Column<M, ?>> generated,
            List<Column<M, ?>> defaults,
            List<Generator<M, ?>> generators) {

        public Automatic {
            generators = List.copyOf(generators);
            generated = List.copyOf(generated);
            defaults = List.copyOf(defaults);
        }

        static <M> Automatic<M> none() {
            return new Automatic<>(null, List.of(), List.of(), List.of());
        }
    }

    /**
     * A column whose values are generated.
     *
     * @param <M> the model
     * @param <T> the field's type, boxed
     */
    public static final class Generator<M, T> {

        private final Column<M, T> column;
        private final Part<IdGenerator<? extends T>> part;

        /**
         * Called by generated code.
         *
         * @param type the class of the generator, by which a container knows its bean
         * @param constructor makes one where there is no such bean
         */
        public Generator(Column<M, T> column, Class<?> type, Supplier<? extends IdGenerator<? extends T>> constructor) {
            this.column = column;
            this.part = new Part<>(type, constructor);
        }

        /** The column. */
        public Column<M, T> column() {
            return column;
        }

        /** What makes them. */
        public IdGenerator<? extends T> generator() {
            return part.get();
        }

        void provide(Function<Class<?>, ? extends Optional<?>> source) {
            part.provide(source);
        }
    }

    public ModelDefinition {
        columns = List.copyOf(columns);
        relations = List.copyOf(relations);
    }

    /** A model in the default database, with a key; columns are still to come. */
    public static <M> ModelDefinition<M> of(Class<M> javaType, Table table, Key<M> key) {
        return new ModelDefinition<>(
                javaType, table, "", key, List.of(), List.of(), null, null, Scoping.none(), Automatic.none());
    }

    /** The same model in the database {@code name}. */
    public ModelDefinition<M> inDatabase(String name) {
        return new ModelDefinition<>(
                javaType, table, name, key, columns, relations, createdAt, updatedAt, scoping, automatic);
    }

    /** The same model with these columns. */
    public ModelDefinition<M> withColumns(List<Column<M, ?>> all) {
        return new ModelDefinition<>(
                javaType, table, database, key, all, relations, createdAt, updatedAt, scoping, automatic);
    }

    /** The same model with these relations. */
    public ModelDefinition<M> withRelations(List<Relation<M, ?>> all) {
        return new ModelDefinition<>(
                javaType, table, database, key, columns, all, createdAt, updatedAt, scoping, automatic);
    }

    /** The same model with these timestamps. */
    public ModelDefinition<M> withTimestamps(@Nullable Column<M, ?> created, @Nullable Column<M, ?> updated) {
        return new ModelDefinition<>(
                javaType, table, database, key, columns, relations, created, updated, scoping, automatic);
    }

    /** The same model, whose rows are marked in {@code column} when they are deleted. */
    public ModelDefinition<M> withSoftDelete(Column<M, ?> column) {
        return scoped(new Scoping<>(column, scoping.tenant(), scoping.scopes()));
    }

    /** The same model, whose rows belong to the tenant in {@code column}. */
    public ModelDefinition<M> withTenant(Column<M, ?> column) {
        return scoped(new Scoping<>(scoping.deletedAt(), column, scoping.scopes()));
    }

    /** The same model with these global scopes. */
    public ModelDefinition<M> withScopes(List<Class<? extends Scope<?>>> scopes) {
        return scoped(new Scoping<>(scoping.deletedAt(), scoping.tenant(), scopes));
    }

    private ModelDefinition<M> scoped(Scoping<M> other) {
        return new ModelDefinition<>(
                javaType, table, database, key, columns, relations, createdAt, updatedAt, other, automatic);
    }

    /** The same model with changes counted or dated in {@code column}. */
    public ModelDefinition<M> withVersion(Column<M, ?> column) {
        return automatic(new Automatic<>(column, automatic.generated(), automatic.defaults(), automatic.generators()));
    }

    /** The same model, with columns whose values the database makes: always, or where the program makes none. */
    public ModelDefinition<M> withDatabaseValues(List<Column<M, ?>> generated, List<Column<M, ?>> defaults) {
        return automatic(new Automatic<>(automatic.version(), generated, defaults, automatic.generators()));
    }

    /** The same model, with columns whose values elif makes before an insert. */
    public ModelDefinition<M> withGenerators(List<Generator<M, ?>> generators) {
        return automatic(new Automatic<>(automatic.version(), automatic.generated(), automatic.defaults(), generators));
    }

    private ModelDefinition<M> automatic(Automatic<M> other) {
        return new ModelDefinition<>(
                javaType, table, database, key, columns, relations, createdAt, updatedAt, scoping, other);
    }
}
