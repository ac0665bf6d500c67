package dev.elif.model;

import dev.elif.ast.SqlType;
import dev.elif.ast.Table;
import dev.elif.error.ApiMessage;
import dev.elif.error.ModelException;
import dev.elif.error.UnknownNameException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that elif knows of a model: its columns, key and relations, and how to read and write an instance.
 *
 * <p>The processor generates a subclass beside each model, which registers itself when it is loaded; no reflection is used on
 * instances. Immutable and safe for all threads.
 *
 * @param <M> the model
 */
public abstract class ModelType<M> {

    /** The format of generated descriptors that this version of elif reads. */
    public static final int FORMAT = 1;

    private final ModelDefinition<M> definition;
    private final Map<String, Column<M, ?>> columnsByName = new HashMap<>();
    private final Map<String, Relation<M, ?>> relationsByName = new HashMap<>();
    private final Map<Column<?, ?>, Integer> positions = new HashMap<>();
    private final Map<Relation<?, ?>, Integer> relationPositions = new HashMap<>();
    private final List<Integer> json = new ArrayList<>(0);
    private final List<Integer> encrypted = new ArrayList<>(0);
    private final List<Integer> hashed = new ArrayList<>(0);

    /**
     * A descriptor of {@code format}; called by generated code.
     *
     * @throws ModelException when this elif reads another format
     */
    protected ModelType(int format, ModelDefinition<M> definition) {
        if (format != FORMAT) {
            throw new ModelException(
                    ApiMessage.FORMAT_MISMATCH, definition.javaType().getName(), format, FORMAT);
        }
        this.definition = definition;
        List<Column<M, ?>> columns = definition.columns();
        for (int i = 0; i < columns.size(); i++) {
            columnsByName.put(columns.get(i).name(), columns.get(i));
            columnsByName.putIfAbsent(columns.get(i).field(), columns.get(i));
            positions.put(columns.get(i), i);
            note(columns.get(i).type(), i);
        }
        for (int i = 0; i < definition.relations().size(); i++) {
            Relation<M, ?> relation = definition.relations().get(i);
            relationsByName.put(relation.name(), relation);
            relationPositions.put(relation, i);
        }
    }

    private void note(ColumnType<?> type, int position) {
        if (type.jsonType().isPresent()) {
            json.add(position);
        }
        if (type.sqlType().kind() == SqlType.Kind.ENCRYPTED) {
            encrypted.add(position);
        }
        if (type.sqlType().kind() == SqlType.Kind.HASHED) {
            hashed.add(position);
        }
    }

    /**
     * The descriptor of {@code model}.
     *
     * @throws ModelException when the processor generated none
     */
    public static <M> ModelType<M> of(Class<M> model) {
        return ModelTypes.of(model);
    }

    /** Makes {@code type} known; called by the static initializer of generated code. */
    public static <M> ModelType<M> register(ModelType<M> type) {
        return ModelTypes.register(type);
    }

    /** The types of the hidden columns, of any known model, that may take part in {@code sql}, which is for {@code model}. */
    public static Set<SqlType> hiddenTypes(String sql, @Nullable ModelType<?> model) {
        return HiddenColumn.typesIn(sql, model);
    }

    // ---- what generated code answers -------------------------------------------------------------------------------

    /** A new instance from all columns of {@code row}, the first of them at {@code first}. */
    public abstract M read(Row row, int first);

    /** The value of the column at {@code position} of {@link #columns()}. */
    public abstract @Nullable Object value(M model, int position);

    /** {@code model} with another value at {@code position}: itself, changed, or for a record a new one. */
    public abstract M with(M model, int position, @Nullable Object value);

    /**
     * A new instance with the default values of its fields, as its constructor without parameters makes it.
     *
     * @throws ModelException for a record, which is made with all its values
     */
    public M create() {
        throw new ModelException(ApiMessage.NO_BLANK, name());
    }

    /** A second instance with the same values; a record is its own copy. */
    public abstract M copy(M model);

    /** Whether two instances have the same value at {@code position}. */
    public abstract boolean same(M left, M right, int position);

    /** The key of {@code model}: the field's value, or a generated record of several. */
    public abstract @Nullable Object key(M model);

    /** One value of {@code key}, which has {@link #keyType()}. */
    public abstract @Nullable Object keyPart(Object key, int part);

    /** What elif remembers of {@code model}; null for a record or a plain class without a {@link ModelState} field. */
    public abstract @Nullable ModelState state(M model);

    /** Whether models of this type have a {@link ModelState}, so that relations can be kept and changes tracked. */
    public abstract boolean tracked();

    // ---- what follows from the definition --------------------------------------------------------------------------

    /**
     * Whether two instances have the same value at {@code position}; for JSON, what {@code origin} writes decides where the
     * values themselves differ, as objects do that have no equality of their own.
     */
    public final boolean same(@Nullable Origin origin, M left, M right, int position) {
        return same(left, right, position)
                || (origin != null && json.contains(position) && sameJson(origin, left, right, position));
    }

    private boolean sameJson(Origin origin, M left, M right, int position) {
        Object one = value(left, position);
        Object other = value(right, position);
        return one != null && other != null && origin.sameJson(one, other);
    }

    /** The model. */
    public final Class<M> javaType() {
        return definition.javaType();
    }

    /** The model's simple name, for messages. */
    public final String name() {
        return definition.javaType().getSimpleName();
    }

    /** Where it is stored. */
    public final Table table() {
        return definition.table();
    }

    /** The name of its database; empty for the default one. */
    public final String database() {
        return definition.database();
    }

    /** All columns, in the order in which they are read. */
    public final List<Column<M, ?>> columns() {
        return definition.columns();
    }

    /** The positions of the {@link Json} columns. */
    public final List<Integer> jsonPositions() {
        return Collections.unmodifiableList(json);
    }

    /** The positions of the {@link Encrypted} columns. */
    public final List<Integer> encryptedPositions() {
        return Collections.unmodifiableList(encrypted);
    }

    /** The positions of the {@link Hashed} columns. */
    public final List<Integer> hashedPositions() {
        return Collections.unmodifiableList(hashed);
    }

    /**
     * Takes converters and generators from a container from now on: of each class what {@code source} has, and where that is
     * nothing what its constructor makes. For whoever opens and closes the one database that uses this model.
     */
    public final void provide(Function<Class<?>, ? extends Optional<?>> source) {
        columns().forEach(column -> column.type().provide(source));
        generators().forEach(generator -> generator.provide(source));
    }

    /** The columns of the key. */
    public final List<Column<M, ?>> keyColumns() {
        return definition.key().columns();
    }

    /** The type of the key: that of the field, or the generated record for several. */
    public final Class<?> keyType() {
        return definition.key().javaType();
    }

    /** Where a new key comes from; never {@link KeyGeneration#AUTO}. */
    public final KeyGeneration keyGeneration() {
        return definition.key().generation();
    }

    /** All relations. */
    public final List<Relation<M, ?>> relations() {
        return definition.relations();
    }

    /** The column that {@link CreatedAt} marks. */
    public final Optional<Column<M, ?>> createdAt() {
        return Optional.ofNullable(definition.createdAt());
    }

    /** The column that {@link UpdatedAt} marks. */
    public final Optional<Column<M, ?>> updatedAt() {
        return Optional.ofNullable(definition.updatedAt());
    }

    /** The column that {@link SoftDelete} marks. */
    public final Optional<Column<M, ?>> deletedAt() {
        return Optional.ofNullable(definition.scoping().deletedAt());
    }

    /** The column that {@link TenantId} marks. */
    public final Optional<Column<M, ?>> tenant() {
        return Optional.ofNullable(definition.scoping().tenant());
    }

    /** The classes that {@link ScopedBy} names. */
    public final List<Class<? extends Scope<?>>> scopes() {
        return definition.scoping().scopes();
    }

    /** The column that {@link Version} marks. */
    public final Optional<Column<M, ?>> version() {
        return Optional.ofNullable(definition.automatic().version());
    }

    /** The columns that {@link GeneratedColumn} marks. */
    public final List<Column<M, ?>> generatedColumns() {
        return definition.automatic().generated();
    }

    /** The columns that {@link DatabaseDefault} marks. */
    public final List<Column<M, ?>> defaultColumns() {
        return definition.automatic().defaults();
    }

    /** The columns that {@link GeneratedBy} marks, with what it names. */
    public final List<ModelDefinition.Generator<M, ?>> generators() {
        return definition.automatic().generators();
    }

    /** What leaves a model as a map or as JSON, and what may come in that way. */
    public final ModelDefinition.Exposure<M> exposure() {
        return definition.exposure();
    }

    /**
     * The columns that {@code properties} name, with what is to become of them; nothing is set.
     *
     * @param skipped takes the properties that may not be set; null for an error
     * @throws dev.elif.error.MassAssignmentException when one may not be set, or is none
     */
    public final Map<Column<M, ?>, @Nullable Object> fillable(
            Map<String, ?> properties, @Nullable Consumer<String> skipped) {
        return new Filling<>(this, skipped).of(properties);
    }

    /** The position of {@code column} in {@link #columns()}. */
    public final int position(Column<M, ?> column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw unknownColumn(column.name());
        }
        return position;
    }

    /** The position of {@code relation} in {@link #relations()}. */
    public final int position(Relation<M, ?> relation) {
        Integer position = relationPositions.get(relation);
        if (position == null) {
            throw unknownRelation(relation.name());
        }
        return position;
    }

    /**
     * The column of that name, or of the field of that name.
     *
     * @throws UnknownNameException when there is none; the message offers the nearest
     */
    public final Column<M, ?> column(String name) {
        Column<M, ?> column = columnsByName.get(name);
        if (column == null) {
            throw unknownColumn(name);
        }
        return column;
    }

    /**
     * The relation of that name.
     *
     * @throws UnknownNameException when there is none; the message offers the nearest
     */
    public final Relation<M, ?> relation(String name) {
        Relation<M, ?> relation = relationsByName.get(name);
        if (relation == null) {
            throw unknownRelation(name);
        }
        return relation;
    }

    private UnknownNameException unknownColumn(String name) {
        List<String> known = columns().stream().map(Column::name).toList();
        return new UnknownNameException(
                ApiMessage.UNKNOWN_COLUMN, name(), name, Nearest.hint(name, columnsByName.keySet()), known);
    }

    private UnknownNameException unknownRelation(String name) {
        return new UnknownNameException(
                ApiMessage.UNKNOWN_RELATION,
                name(),
                name,
                Nearest.hint(name, relationsByName.keySet()),
                relationsByName.keySet());
    }

    @Override
    public final String toString() {
        return name();
    }
}
