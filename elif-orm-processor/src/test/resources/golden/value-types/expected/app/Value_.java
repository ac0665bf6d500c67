package app;

/** Columns and relations of {@link Value}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Value_ {

    /** Column {@code id} of {@link Value#id}. */
    public static final dev.elif.model.NumberColumn<Value, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code rounded} of {@link Value#rounded}. */
    public static final dev.elif.model.NumberColumn<Value, java.math.BigDecimal> rounded =
            dev.elif.model.NumberColumn.number("rounded", "rounded", dev.elif.model.ColumnType.scaled(2, java.math.RoundingMode.HALF_UP));

    /** Column {@code open} of {@link Value#open}. */
    public static final dev.elif.model.NumberColumn<Value, java.math.BigDecimal> open =
            dev.elif.model.NumberColumn.number("open", "open", dev.elif.model.ColumnType.scaled(0, java.math.RoundingMode.DOWN));

    /** Column {@code rank} of {@link Value#rank}. */
    public static final dev.elif.model.Column<Value, Value.Rank> rank =
            dev.elif.model.Column.of("rank", "rank", dev.elif.model.ColumnType.enumeration(Value.Rank.class, code -> code.weight(), dev.elif.model.ColumnType.INTEGER));

    /** Column {@code mood} of {@link Value#mood}. */
    public static final dev.elif.model.Column<Value, Value.Mood> mood =
            dev.elif.model.Column.of("mood", "mood", dev.elif.model.ColumnType.enumeration(Value.Mood.class, code -> code.label, dev.elif.model.ColumnType.TEXT).named("app.mood"));

    /** Column {@code texts} of {@link Value#texts}. */
    public static final dev.elif.model.Column<Value, java.util.List<java.lang.String>> texts =
            dev.elif.model.Column.of("texts", "texts", dev.elif.model.ColumnType.list(dev.elif.model.ColumnType.TEXT));

    /** Column {@code keys} of {@link Value#keys}. */
    public static final dev.elif.model.Column<Value, java.util.Set<java.util.UUID>> keys =
            dev.elif.model.Column.of("keys", "keys", dev.elif.model.ColumnType.set(dev.elif.model.ColumnType.UUID));

    /** Column {@code ranks} of {@link Value#ranks}. */
    public static final dev.elif.model.Column<Value, java.util.List<Value.Rank>> ranks =
            dev.elif.model.Column.of("ranks", "ranks", dev.elif.model.ColumnType.list(dev.elif.model.ColumnType.enumeration(Value.Rank.class, code -> code.weight(), dev.elif.model.ColumnType.INTEGER)));

    /** Column {@code range} of {@link Value#range}. */
    public static final dev.elif.model.Column<Value, dev.elif.model.Range<java.lang.Long>> range =
            dev.elif.model.Column.of("range", "range", dev.elif.model.RangeType.LONG);

    /** Column {@code moments} of {@link Value#moments}. */
    public static final dev.elif.model.Column<Value, dev.elif.model.Range<java.time.Instant>> moments =
            dev.elif.model.Column.of("moments", "moments", dev.elif.model.RangeType.INSTANT);

    /** Column {@code period} of {@link Value#period}. */
    public static final dev.elif.model.Column<Value, java.time.Period> period =
            dev.elif.model.Column.of("period", "period", dev.elif.model.ColumnType.PERIOD);

    /** Column {@code uri} of {@link Value#uri}. */
    public static final dev.elif.model.Column<Value, java.net.URI> uri =
            dev.elif.model.Column.of("uri", "uri", dev.elif.model.ColumnType.URI);

    /** Column {@code address} of {@link Value#address}. */
    public static final dev.elif.model.Column<Value, java.net.InetAddress> address =
            dev.elif.model.Column.of("address", "address", dev.elif.model.ColumnType.INET);

    private Value_() {}

    /**
     * The descriptor of {@link Value}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Value> type() {
        return dev.elif.model.ModelType.of(Value.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Value> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Value> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Value> find(long key) {
        return query().find(key);
    }
}
