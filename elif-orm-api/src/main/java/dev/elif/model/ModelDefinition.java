package dev.elif.model;

import dev.elif.ast.Table;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParseException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param exposure what leaves, and what may come in
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
        Automatic<M> automatic,
        Exposure<M> exposure) {

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

    /**
     * What leaves a model as a map or as JSON, and what may come in that way.
     *
     * @param hidden the fields and relations that do not leave
     * @param appended the computed properties
     * @param named the properties that are not called as their field
     * @param formatted the properties that are written in a format of their own
     * @param embedded the values of several columns
     * @param fillable the columns that {@link Fillable} marks
     * @param guarded the columns that {@link Guarded} marks
     */
    public record Exposure<M>(
            Set<String> hidden,
            List<Appended<M>> appended,
            Map<String, String> named,
            Map<String, Format> formatted,
            List<Embedded> embedded,
            List<Column<M, ?>> fillable,
            List<Column<M, ?>> guarded) {

        public Exposure {
            hidden = Set.copyOf(hidden);
            appended = List.copyOf(appended);
            named = Map.copyOf(named);
            formatted = Map.copyOf(formatted);
            embedded = List.copyOf(embedded);
            fillable = List.copyOf(fillable);
            guarded = List.copyOf(guarded);
        }

        static <M> Exposure<M> none() {
            return of(List.of());
        }

        /** That only some values have several columns. */
        public static <M> Exposure<M> of(List<Embedded> embedded) {
            return new Exposure<>(Set.of(), List.of(), Map.of(), Map.of(), embedded, List.of(), List.of());
        }

        /** What the property of that field is called. */
        public String name(String field) {
            return named.getOrDefault(field, field);
        }

        /** Whether that field or relation may leave. */
        public boolean shows(String field) {
            return !hidden.contains(field);
        }
    }

    /**
     * A computed property.
     *
     * @param name what it is called
     * @param value computes it
     */
    public record Appended<M>(String name, Function<? super M, ?> value) {}

    /**
     * How a date or a number is written.
     *
     * @param pattern that of {@code DateTimeFormatter} or {@code DecimalFormat}
     * @param locale a language tag; empty for that of the process
     */
    public record Format(String pattern, String locale) {

        /** The number or the time as text; a moment as it is in UTC, as JSON-B does it. */
        public String print(Object value) {
            return value instanceof Number ? number().format(value) : time().format((TemporalAccessor) value);
        }

        /** The number in {@code text}. */
        public Number parseNumber(String text) throws ParseException {
            return number().parse(text);
        }

        /** The time in {@code text}, as what {@code query} makes of it. */
        public <T> T parseTime(String text, TemporalQuery<T> query) {
            return time().parse(text, query);
        }

        private DecimalFormat number() {
            DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(spoken()));
            format.setParseBigDecimal(true);
            return format;
        }

        private DateTimeFormatter time() {
            return DateTimeFormatter.ofPattern(pattern, spoken()).withZone(ZoneOffset.UTC);
        }

        private Locale spoken() {
            return locale.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(locale);
        }
    }

    /**
     * A value of several columns.
     *
     * @param field the field that holds it
     * @param first the position of its first column
     * @param parts the fields of the value, a column each
     */
    public record Embedded(String field, int first, List<String> parts) {}

    public ModelDefinition {
        columns = List.copyOf(columns);
        relations = List.copyOf(relations);
    }

    /** A model in the default database, with a key; columns are still to come. */
    public static <M> ModelDefinition<M> of(Class<M> javaType, Table table, Key<M> key) {
        return new ModelDefinition<>(
                javaType,
                table,
                "",
                key,
                List.of(),
                List.of(),
                null,
                null,
                Scoping.none(),
                Automatic.none(),
                Exposure.none());
    }

    /** The same model in the database {@code name}. */
    public ModelDefinition<M> inDatabase(String name) {
        return new ModelDefinition<>(
                javaType, table, name, key, columns, relations, createdAt, updatedAt, scoping, automatic, exposure);
    }

    /** The same model with these columns. */
    public ModelDefinition<M> withColumns(List<Column<M, ?>> all) {
        return new ModelDefinition<>(
                javaType, table, database, key, all, relations, createdAt, updatedAt, scoping, automatic, exposure);
    }

    /** The same model with these relations. */
    public ModelDefinition<M> withRelations(List<Relation<M, ?>> all) {
        return new ModelDefinition<>(
                javaType, table, database, key, columns, all, createdAt, updatedAt, scoping, automatic, exposure);
    }

    /** The same model with these timestamps. */
    public ModelDefinition<M> withTimestamps(@Nullable Column<M, ?> created, @Nullable Column<M, ?> updated) {
        return new ModelDefinition<>(
                javaType, table, database, key, columns, relations, created, updated, scoping, automatic, exposure);
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
                javaType, table, database, key, columns, relations, createdAt, updatedAt, other, automatic, exposure);
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
                javaType, table, database, key, columns, relations, createdAt, updatedAt, scoping, other, exposure);
    }

    /** The same model, which says what of it leaves and what may come in. */
    public ModelDefinition<M> withExposure(Exposure<M> said) {
        return new ModelDefinition<>(
                javaType, table, database, key, columns, relations, createdAt, updatedAt, scoping, automatic, said);
    }
}
