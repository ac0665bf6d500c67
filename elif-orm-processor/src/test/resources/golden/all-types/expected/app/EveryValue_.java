package app;

/** Columns and relations of {@link EveryValue}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class EveryValue_ {

    /** Column {@code id} of {@link EveryValue#id}. */
    public static final dev.elif.model.Column<EveryValue, java.util.UUID> id =
            dev.elif.model.Column.of("id", "id", dev.elif.model.ColumnType.UUID);

    /** Column {@code a_boolean} of {@link EveryValue#aBoolean}. */
    public static final dev.elif.model.BooleanColumn<EveryValue> aBoolean =
            dev.elif.model.BooleanColumn.of("aBoolean", "a_boolean");

    /** Column {@code a_byte} of {@link EveryValue#aByte}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Byte> aByte =
            dev.elif.model.NumberColumn.number("aByte", "a_byte", dev.elif.model.ColumnType.BYTE);

    /** Column {@code a_short} of {@link EveryValue#aShort}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Short> aShort =
            dev.elif.model.NumberColumn.number("aShort", "a_short", dev.elif.model.ColumnType.SHORT);

    /** Column {@code an_int} of {@link EveryValue#anInt}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Integer> anInt =
            dev.elif.model.NumberColumn.number("anInt", "an_int", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code a_long} of {@link EveryValue#aLong}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Long> aLong =
            dev.elif.model.NumberColumn.number("aLong", "a_long", dev.elif.model.ColumnType.LONG);

    /** Column {@code a_float} of {@link EveryValue#aFloat}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Float> aFloat =
            dev.elif.model.NumberColumn.number("aFloat", "a_float", dev.elif.model.ColumnType.FLOAT);

    /** Column {@code a_double} of {@link EveryValue#aDouble}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Double> aDouble =
            dev.elif.model.NumberColumn.number("aDouble", "a_double", dev.elif.model.ColumnType.DOUBLE);

    /** Column {@code a_char} of {@link EveryValue#aChar}. */
    public static final dev.elif.model.ComparableColumn<EveryValue, java.lang.Character> aChar =
            dev.elif.model.ComparableColumn.of("aChar", "a_char", dev.elif.model.ColumnType.CHARACTER);

    /** Column {@code boxed_boolean} of {@link EveryValue#boxedBoolean}. */
    public static final dev.elif.model.BooleanColumn<EveryValue> boxedBoolean =
            dev.elif.model.BooleanColumn.of("boxedBoolean", "boxed_boolean");

    /** Column {@code boxed_byte} of {@link EveryValue#boxedByte}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Byte> boxedByte =
            dev.elif.model.NumberColumn.number("boxedByte", "boxed_byte", dev.elif.model.ColumnType.BYTE);

    /** Column {@code boxed_short} of {@link EveryValue#boxedShort}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Short> boxedShort =
            dev.elif.model.NumberColumn.number("boxedShort", "boxed_short", dev.elif.model.ColumnType.SHORT);

    /** Column {@code boxed_int} of {@link EveryValue#boxedInt}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Integer> boxedInt =
            dev.elif.model.NumberColumn.number("boxedInt", "boxed_int", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code boxed_long} of {@link EveryValue#boxedLong}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Long> boxedLong =
            dev.elif.model.NumberColumn.number("boxedLong", "boxed_long", dev.elif.model.ColumnType.LONG);

    /** Column {@code boxed_float} of {@link EveryValue#boxedFloat}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Float> boxedFloat =
            dev.elif.model.NumberColumn.number("boxedFloat", "boxed_float", dev.elif.model.ColumnType.FLOAT);

    /** Column {@code boxed_double} of {@link EveryValue#boxedDouble}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.lang.Double> boxedDouble =
            dev.elif.model.NumberColumn.number("boxedDouble", "boxed_double", dev.elif.model.ColumnType.DOUBLE);

    /** Column {@code boxed_char} of {@link EveryValue#boxedChar}. */
    public static final dev.elif.model.ComparableColumn<EveryValue, java.lang.Character> boxedChar =
            dev.elif.model.ComparableColumn.of("boxedChar", "boxed_char", dev.elif.model.ColumnType.CHARACTER);

    /** Column {@code text} of {@link EveryValue#text}. */
    public static final dev.elif.model.TextColumn<EveryValue> text =
            dev.elif.model.TextColumn.of("text", "text");

    /** Column {@code numeric} of {@link EveryValue#numeric}. */
    public static final dev.elif.model.NumberColumn<EveryValue, java.math.BigDecimal> numeric =
            dev.elif.model.NumberColumn.number("numeric", "numeric", dev.elif.model.ColumnType.NUMERIC);

    /** Column {@code date} of {@link EveryValue#date}. */
    public static final dev.elif.model.DateColumn<EveryValue, java.time.LocalDate> date =
            dev.elif.model.DateColumn.of("date", "date", dev.elif.model.ColumnType.DATE);

    /** Column {@code time} of {@link EveryValue#time}. */
    public static final dev.elif.model.TimeColumn<EveryValue, java.time.LocalTime> time =
            dev.elif.model.TimeColumn.of("time", "time", dev.elif.model.ColumnType.TIME);

    /** Column {@code date_time} of {@link EveryValue#dateTime}. */
    public static final dev.elif.model.DateTimeColumn<EveryValue, java.time.LocalDateTime> dateTime =
            dev.elif.model.DateTimeColumn.of("dateTime", "date_time", dev.elif.model.ColumnType.DATE_TIME);

    /** Column {@code instant} of {@link EveryValue#instant}. */
    public static final dev.elif.model.InstantColumn<EveryValue, java.time.Instant> instant =
            dev.elif.model.InstantColumn.of("instant", "instant", dev.elif.model.ColumnType.INSTANT);

    /** Column {@code offset_date_time} of {@link EveryValue#offsetDateTime}. */
    public static final dev.elif.model.InstantColumn<EveryValue, java.time.OffsetDateTime> offsetDateTime =
            dev.elif.model.InstantColumn.of("offsetDateTime", "offset_date_time", dev.elif.model.ColumnType.OFFSET_DATE_TIME);

    /** Column {@code duration} of {@link EveryValue#duration}. */
    public static final dev.elif.model.ComparableColumn<EveryValue, java.time.Duration> duration =
            dev.elif.model.ComparableColumn.of("duration", "duration", dev.elif.model.ColumnType.DURATION);

    /** Column {@code year} of {@link EveryValue#year}. */
    public static final dev.elif.model.ComparableColumn<EveryValue, java.time.Year> year =
            dev.elif.model.ComparableColumn.of("year", "year", dev.elif.model.ColumnType.YEAR);

    /** Column {@code day} of {@link EveryValue#day}. */
    public static final dev.elif.model.Column<EveryValue, java.time.DayOfWeek> day =
            dev.elif.model.Column.of("day", "day", dev.elif.model.ColumnType.enumeration(java.time.DayOfWeek.class));

    /** Column {@code bytes} of {@link EveryValue#bytes}. */
    public static final dev.elif.model.Column<EveryValue, byte[]> bytes =
            dev.elif.model.Column.of("bytes", "bytes", dev.elif.model.ColumnType.BYTES);

    /** Column {@code open_bytes} of {@link EveryValue#openBytes}. */
    public static final dev.elif.model.Column<EveryValue, byte[]> openBytes =
            dev.elif.model.Column.of("openBytes", "open_bytes", dev.elif.model.ColumnType.BYTES);

    /** Column {@code json} of {@link EveryValue#json}. */
    public static final dev.elif.model.JsonColumn<EveryValue, java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>> json =
            dev.elif.model.JsonColumn.of("json", "json", dev.elif.model.ColumnType.json(new dev.elif.model.JsonType<java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>>() {}));

    /** Column {@code names} of {@link EveryValue#names}. */
    public static final dev.elif.model.JsonColumn<EveryValue, java.lang.String[]> names =
            dev.elif.model.JsonColumn.of("names", "names", dev.elif.model.ColumnType.json(new dev.elif.model.JsonType<java.lang.String[]>() {}));

    /** Column {@code price} of {@link EveryValue#price}. */
    public static final dev.elif.model.ComparableColumn<EveryValue, Everything.Money> price =
            dev.elif.model.ComparableColumn.of("price", "price", dev.elif.model.ColumnType.converted(Everything.Money.class, Everything.Money.Cents.class, Everything.Money.Cents::new, dev.elif.model.ColumnType.LONG));

    /** Column {@code level} of {@link EveryValue#level}. */
    public static final dev.elif.model.Column<EveryValue, java.lang.Integer> level =
            dev.elif.model.Column.of("level", "level", dev.elif.model.ColumnType.converted(java.lang.Integer.class, Everything.Level.class, Everything.Level::new, dev.elif.model.ColumnType.TEXT));

    private EveryValue_() {}

    /**
     * The descriptor of {@link EveryValue}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<EveryValue> type() {
        return dev.elif.model.ModelType.of(EveryValue.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<EveryValue> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<EveryValue> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<EveryValue> find(java.util.UUID key) {
        return query().find(key);
    }
}
