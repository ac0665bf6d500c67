package dev.elif.schema;

import dev.elif.ast.Table;
import dev.elif.error.ApiMessage;
import dev.elif.error.MigrationException;
import dev.elif.schema.DataType.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Describes columns, keys and indexes of a table; {@link Schema#create} lends one.
 *
 * <p>Columns hold no null unless they are {@link ColumnBuilder#nullable()}. Keys and indexes get the names that PostgreSQL
 * would choose ({@code users_pkey}, {@code users_email_key}, {@code posts_user_id_fkey}, {@code posts_title_idx}), which for
 * more than 63 bytes are cut and end in a hash.
 */
public sealed class TableBuilder permits TableChanges {

    /** What PostgreSQL allows for {@code varchar(n)}. */
    private static final int MAX_LENGTH = 10_485_760;

    /** What PostgreSQL allows for {@code numeric(p, s)}. */
    private static final int MAX_PRECISION = 1_000;

    private final Table table;
    private final List<Supplier<List<SchemaChange>>> parts = new ArrayList<>();

    TableBuilder(Table table) {
        this.table = table;
    }

    // ---- columns ---------------------------------------------------------------------------------------------------

    /** The usual key: {@code id}, a {@code bigint} that the database counts up; a {@code Long} in the model. */
    public ColumnBuilder<Long> id() {
        return id("id");
    }

    /** A key of that name, a {@code bigint} that the database counts up; one that an insert brings is kept. */
    public ColumnBuilder<Long> id(String name) {
        return bigInteger(name).identity().primaryKey();
    }

    /** The key of another table's row, a {@code bigint}; add {@link ColumnBuilder#references(String)}. */
    public ColumnBuilder<Long> foreignId(String name) {
        return bigInteger(name);
    }

    /** True or false. */
    public ColumnBuilder<Boolean> bool(String name) {
        return column(name, Kind.BOOLEAN);
    }

    /** A whole number of 16 bits. */
    public ColumnBuilder<Short> smallInteger(String name) {
        return column(name, Kind.SMALL_INTEGER);
    }

    /** A whole number of 32 bits. */
    public ColumnBuilder<Integer> integer(String name) {
        return column(name, Kind.INTEGER);
    }

    /** A whole number of 64 bits. */
    public ColumnBuilder<Long> bigInteger(String name) {
        return column(name, Kind.BIG_INTEGER);
    }

    /** A binary fraction of 32 bits, a Java {@code float}. */
    public ColumnBuilder<Float> real(String name) {
        return column(name, Kind.REAL);
    }

    /** A binary fraction of 64 bits, a Java {@code double}. */
    public ColumnBuilder<Double> doublePrecision(String name) {
        return column(name, Kind.DOUBLE);
    }

    /**
     * An exact number of {@code precision} digits, {@code scale} of them behind the point.
     *
     * @throws MigrationException when the precision is not 1 to 1000, or the scale not 0 to the precision
     */
    public ColumnBuilder<BigDecimal> decimal(String name, int precision, int scale) {
        between(name, "precision", precision, 1, MAX_PRECISION);
        between(name, "scale", scale, 0, precision);
        return column(name, new DataType(Kind.DECIMAL, precision, scale));
    }

    /**
     * A text of at most {@code length} characters.
     *
     * @throws MigrationException when the length is not 1 to 10485760
     */
    public ColumnBuilder<String> string(String name, int length) {
        between(name, "length", length, 1, MAX_LENGTH);
        return column(name, new DataType(Kind.STRING, length, 0));
    }

    /** A text of any length; on PostgreSQL as fast as one with a limit. */
    public ColumnBuilder<String> text(String name) {
        return column(name, Kind.TEXT);
    }

    /** Bytes; a default for them is {@link ColumnBuilder#defaultSql SQL}. */
    public ColumnBuilder<?> binary(String name) {
        return column(name, Kind.BINARY);
    }

    /** A UUID. */
    public ColumnBuilder<UUID> uuid(String name) {
        return column(name, Kind.UUID);
    }

    /** A day. */
    public ColumnBuilder<LocalDate> date(String name) {
        return column(name, Kind.DATE);
    }

    /** A time of day, to the microsecond. */
    public ColumnBuilder<LocalTime> time(String name) {
        return column(name, Kind.TIME);
    }

    /** A day and a time of day, in no zone. For what has happened, take {@link #timestampTz}. */
    public ColumnBuilder<LocalDateTime> timestamp(String name) {
        return column(name, Kind.TIMESTAMP);
    }

    /** A moment, to the microsecond: an {@code Instant} or {@code OffsetDateTime} in the model. */
    public ColumnBuilder<Instant> timestampTz(String name) {
        return column(name, Kind.TIMESTAMP_TZ);
    }

    /** JSON, on PostgreSQL {@code jsonb}; a default is its text. */
    public ColumnBuilder<String> json(String name) {
        return column(name, Kind.JSON);
    }

    /**
     * {@code created_at} and {@code updated_at} as moments, for {@code @CreatedAt} and {@code @UpdatedAt}.
     *
     * <p>They are never null: elif sets them by its own clock, and a row from elsewhere gets the database's time.
     */
    public void timestamps() {
        timestampTz("created_at").defaultSql("current_timestamp");
        timestampTz("updated_at").defaultSql("current_timestamp");
    }

    /** {@code deleted_at}, a moment or null, for {@code @SoftDelete}. */
    public void softDeletes() {
        softDeletes("deleted_at");
    }

    /** A moment or null in that column, for {@code @SoftDelete}. */
    public void softDeletes(String column) {
        timestampTz(column).nullable();
    }

    // ---- keys and indexes ------------------------------------------------------------------------------------------

    /** A primary key of several columns; for one there is {@link ColumnBuilder#primaryKey()}. */
    public void primaryKey(String... columns) {
        List<String> all = List.of(columns);
        constraint(() -> new Constraint.PrimaryKey(Names.primaryKey(table), all));
    }

    /** A key that no two rows share; for one column there is {@link ColumnBuilder#unique()}. */
    public UniqueBuilder unique(String... columns) {
        UniqueBuilder builder = new UniqueBuilder(table, List.of(columns));
        part(() -> List.of(builder.change()));
        return builder;
    }

    /** An index; for one column there is {@link ColumnBuilder#index()}. */
    public void index(String... columns) {
        List<String> all = List.of(columns);
        part(() -> List.of(new CreateIndex(table, Names.index(table, all), all)));
    }

    /** A foreign key of several columns; for one there is {@link ColumnBuilder#references(String)}. */
    public ForeignKeyBuilder foreignKey(String... columns) {
        ForeignKeyBuilder builder = new ForeignKeyBuilder(table, List.of(columns));
        constraint(builder::constraint);
        return builder;
    }

    // ---- for this package ------------------------------------------------------------------------------------------

    /** All that was described as changes of a table that is there, in order. */
    List<SchemaChange> changes() {
        return parts.stream().flatMap(part -> part.get().stream()).toList();
    }

    /** All that was described as one new table, and the indexes behind it. */
    List<SchemaChange> creation(boolean ifNotExists) {
        List<ColumnDefinition> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        List<CreateIndex> indexes = new ArrayList<>();
        for (SchemaChange change : changes()) {
            if (change instanceof AddColumn add) {
                columns.add(add.column());
            } else if (change instanceof AddConstraint add) {
                constraints.add(add.constraint());
            } else if (change instanceof CreateIndex index) {
                indexes.add(index);
            }
        }
        indexes.forEach(index -> CreateTable.requireColumns(table, columns, index.columns()));
        List<SchemaChange> all = new ArrayList<>();
        all.add(new CreateTable(table, ifNotExists, columns, constraints));
        all.addAll(indexes);
        return all;
    }

    final Table table() {
        return table;
    }

    final void part(Supplier<List<SchemaChange>> part) {
        parts.add(part);
    }

    private void constraint(Supplier<Constraint> constraint) {
        part(() -> List.of(new AddConstraint(table, constraint.get())));
    }

    private <T> ColumnBuilder<T> column(String name, Kind kind) {
        return column(name, DataType.of(kind));
    }

    private <T> ColumnBuilder<T> column(String name, DataType type) {
        ColumnBuilder<T> column = new ColumnBuilder<>(table, name, type);
        part(column::changes);
        return column;
    }

    private static void between(String column, String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new MigrationException(ApiMessage.SCHEMA_SIZE, column, what, value, least, most);
        }
    }
}
