package dev.elif.model;

import dev.elif.ast.Table;
import java.util.List;
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
        Scoping<M> scoping) {

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

    public ModelDefinition {
        columns = List.copyOf(columns);
        relations = List.copyOf(relations);
    }

    /** A model in the default database, with a key; columns are still to come. */
    public static <M> ModelDefinition<M> of(Class<M> javaType, Table table, Key<M> key) {
        return new ModelDefinition<>(javaType, table, "", key, List.of(), List.of(), null, null, Scoping.none());
    }

    /** The same model in the database {@code name}. */
    public ModelDefinition<M> inDatabase(String name) {
        return new ModelDefinition<>(javaType, table, name, key, columns, relations, createdAt, updatedAt, scoping);
    }

    /** The same model with these columns. */
    public ModelDefinition<M> withColumns(List<Column<M, ?>> all) {
        return new ModelDefinition<>(javaType, table, database, key, all, relations, createdAt, updatedAt, scoping);
    }

    /** The same model with these relations. */
    public ModelDefinition<M> withRelations(List<Relation<M, ?>> all) {
        return new ModelDefinition<>(javaType, table, database, key, columns, all, createdAt, updatedAt, scoping);
    }

    /** The same model with these timestamps. */
    public ModelDefinition<M> withTimestamps(@Nullable Column<M, ?> created, @Nullable Column<M, ?> updated) {
        return new ModelDefinition<>(javaType, table, database, key, columns, relations, created, updated, scoping);
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
        return new ModelDefinition<>(javaType, table, database, key, columns, relations, createdAt, updatedAt, other);
    }
}
