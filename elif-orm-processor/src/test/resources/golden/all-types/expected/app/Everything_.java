package app;

/** Columns and relations of {@link Everything}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Everything_ {

    /** Column {@code id} of {@link Everything#id}. */
    public static final dev.elif.model.Column<Everything, java.util.UUID> id =
            dev.elif.model.Column.of("id", "id", dev.elif.model.ColumnType.UUID);

    /** Column {@code a_boolean} of {@link Everything#aBoolean}. */
    public static final dev.elif.model.BooleanColumn<Everything> aBoolean =
            dev.elif.model.BooleanColumn.of("aBoolean", "a_boolean");

    /** Column {@code a_byte} of {@link Everything#aByte}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Byte> aByte =
            dev.elif.model.NumberColumn.number("aByte", "a_byte", dev.elif.model.ColumnType.BYTE);

    /** Column {@code a_short} of {@link Everything#aShort}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Short> aShort =
            dev.elif.model.NumberColumn.number("aShort", "a_short", dev.elif.model.ColumnType.SHORT);

    /** Column {@code an_int} of {@link Everything#anInt}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Integer> anInt =
            dev.elif.model.NumberColumn.number("anInt", "an_int", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code a_long} of {@link Everything#aLong}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Long> aLong =
            dev.elif.model.NumberColumn.number("aLong", "a_long", dev.elif.model.ColumnType.LONG);

    /** Column {@code a_float} of {@link Everything#aFloat}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Float> aFloat =
            dev.elif.model.NumberColumn.number("aFloat", "a_float", dev.elif.model.ColumnType.FLOAT);

    /** Column {@code a_double} of {@link Everything#aDouble}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Double> aDouble =
            dev.elif.model.NumberColumn.number("aDouble", "a_double", dev.elif.model.ColumnType.DOUBLE);

    /** Column {@code a_char} of {@link Everything#aChar}. */
    public static final dev.elif.model.ComparableColumn<Everything, java.lang.Character> aChar =
            dev.elif.model.ComparableColumn.of("aChar", "a_char", dev.elif.model.ColumnType.CHARACTER);

    /** Column {@code boxed_boolean} of {@link Everything#boxedBoolean}. */
    public static final dev.elif.model.BooleanColumn<Everything> boxedBoolean =
            dev.elif.model.BooleanColumn.of("boxedBoolean", "boxed_boolean");

    /** Column {@code boxed_byte} of {@link Everything#boxedByte}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Byte> boxedByte =
            dev.elif.model.NumberColumn.number("boxedByte", "boxed_byte", dev.elif.model.ColumnType.BYTE);

    /** Column {@code boxed_short} of {@link Everything#boxedShort}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Short> boxedShort =
            dev.elif.model.NumberColumn.number("boxedShort", "boxed_short", dev.elif.model.ColumnType.SHORT);

    /** Column {@code boxed_int} of {@link Everything#boxedInt}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Integer> boxedInt =
            dev.elif.model.NumberColumn.number("boxedInt", "boxed_int", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code boxed_long} of {@link Everything#boxedLong}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Long> boxedLong =
            dev.elif.model.NumberColumn.number("boxedLong", "boxed_long", dev.elif.model.ColumnType.LONG);

    /** Column {@code boxed_float} of {@link Everything#boxedFloat}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Float> boxedFloat =
            dev.elif.model.NumberColumn.number("boxedFloat", "boxed_float", dev.elif.model.ColumnType.FLOAT);

    /** Column {@code boxed_double} of {@link Everything#boxedDouble}. */
    public static final dev.elif.model.NumberColumn<Everything, java.lang.Double> boxedDouble =
            dev.elif.model.NumberColumn.number("boxedDouble", "boxed_double", dev.elif.model.ColumnType.DOUBLE);

    /** Column {@code boxed_char} of {@link Everything#boxedChar}. */
    public static final dev.elif.model.ComparableColumn<Everything, java.lang.Character> boxedChar =
            dev.elif.model.ComparableColumn.of("boxedChar", "boxed_char", dev.elif.model.ColumnType.CHARACTER);

    /** Column {@code text} of {@link Everything#text}. */
    public static final dev.elif.model.TextColumn<Everything> text =
            dev.elif.model.TextColumn.of("text", "text");

    /** Column {@code numeric} of {@link Everything#numeric}. */
    public static final dev.elif.model.NumberColumn<Everything, java.math.BigDecimal> numeric =
            dev.elif.model.NumberColumn.number("numeric", "numeric", dev.elif.model.ColumnType.NUMERIC);

    /** Column {@code date} of {@link Everything#date}. */
    public static final dev.elif.model.DateColumn<Everything, java.time.LocalDate> date =
            dev.elif.model.DateColumn.of("date", "date", dev.elif.model.ColumnType.DATE);

    /** Column {@code time} of {@link Everything#time}. */
    public static final dev.elif.model.TimeColumn<Everything, java.time.LocalTime> time =
            dev.elif.model.TimeColumn.of("time", "time", dev.elif.model.ColumnType.TIME);

    /** Column {@code date_time} of {@link Everything#dateTime}. */
    public static final dev.elif.model.DateTimeColumn<Everything, java.time.LocalDateTime> dateTime =
            dev.elif.model.DateTimeColumn.of("dateTime", "date_time", dev.elif.model.ColumnType.DATE_TIME);

    /** Column {@code instant} of {@link Everything#instant}. */
    public static final dev.elif.model.InstantColumn<Everything, java.time.Instant> instant =
            dev.elif.model.InstantColumn.of("instant", "instant", dev.elif.model.ColumnType.INSTANT);

    /** Column {@code offset_date_time} of {@link Everything#offsetDateTime}. */
    public static final dev.elif.model.InstantColumn<Everything, java.time.OffsetDateTime> offsetDateTime =
            dev.elif.model.InstantColumn.of("offsetDateTime", "offset_date_time", dev.elif.model.ColumnType.OFFSET_DATE_TIME);

    /** Column {@code duration} of {@link Everything#duration}. */
    public static final dev.elif.model.ComparableColumn<Everything, java.time.Duration> duration =
            dev.elif.model.ComparableColumn.of("duration", "duration", dev.elif.model.ColumnType.DURATION);

    /** Column {@code year} of {@link Everything#year}. */
    public static final dev.elif.model.ComparableColumn<Everything, java.time.Year> year =
            dev.elif.model.ComparableColumn.of("year", "year", dev.elif.model.ColumnType.YEAR);

    /** Column {@code day} of {@link Everything#day}. */
    public static final dev.elif.model.Column<Everything, java.time.DayOfWeek> day =
            dev.elif.model.Column.of("day", "day", dev.elif.model.ColumnType.enumeration(java.time.DayOfWeek.class));

    /** Column {@code bytes} of {@link Everything#bytes}. */
    public static final dev.elif.model.Column<Everything, byte[]> bytes =
            dev.elif.model.Column.of("bytes", "bytes", dev.elif.model.ColumnType.BYTES);

    /** Column {@code open_bytes} of {@link Everything#openBytes}. */
    public static final dev.elif.model.Column<Everything, byte[]> openBytes =
            dev.elif.model.Column.of("openBytes", "open_bytes", dev.elif.model.ColumnType.BYTES);

    /** Column {@code json} of {@link Everything#json}. */
    public static final dev.elif.model.JsonColumn<Everything, java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>> json =
            dev.elif.model.JsonColumn.of("json", "json", dev.elif.model.ColumnType.json(new dev.elif.model.JsonType<java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>>() {}));

    /** Column {@code names} of {@link Everything#names}. */
    public static final dev.elif.model.JsonColumn<Everything, java.lang.String[]> names =
            dev.elif.model.JsonColumn.of("names", "names", dev.elif.model.ColumnType.json(new dev.elif.model.JsonType<java.lang.String[]>() {}));

    /** Column {@code price} of {@link Everything#price}. */
    public static final dev.elif.model.ComparableColumn<Everything, Everything.Money> price =
            dev.elif.model.ComparableColumn.of("price", "price", dev.elif.model.ColumnType.converted(Everything.Money.class, Everything.Money.Cents.class, Everything.Money.Cents::new, dev.elif.model.ColumnType.LONG));

    /** Column {@code level} of {@link Everything#level}. */
    public static final dev.elif.model.Column<Everything, java.lang.Integer> level =
            dev.elif.model.Column.of("level", "level", dev.elif.model.ColumnType.converted(java.lang.Integer.class, Everything.Level.class, Everything.Level::new, dev.elif.model.ColumnType.TEXT));

    private Everything_() {}

    /**
     * The descriptor of {@link Everything}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Everything> type() {
        return dev.elif.model.ModelType.of(Everything.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Everything> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Everything> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Everything> find(java.util.UUID key) {
        return query().find(key);
    }
}
