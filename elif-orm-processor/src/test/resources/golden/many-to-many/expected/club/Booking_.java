package club;

/** Columns and relations of {@link Booking}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Booking_ {

    /** Column {@code id} of {@link Booking#id}. */
    public static final dev.elif.model.NumberColumn<Booking, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code user_id} of {@link Booking#userId}. */
    public static final dev.elif.model.NumberColumn<Booking, java.lang.Long> userId =
            dev.elif.model.NumberColumn.number("userId", "user_id", dev.elif.model.ColumnType.LONG);

    /** Column {@code house} of {@link Booking#house}. */
    public static final dev.elif.model.TextColumn<Booking> house =
            dev.elif.model.TextColumn.of("house", "house");

    /** Column {@code number} of {@link Booking#number}. */
    public static final dev.elif.model.NumberColumn<Booking, java.lang.Integer> number =
            dev.elif.model.NumberColumn.number("number", "number", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code nights} of {@link Booking#nights}. */
    public static final dev.elif.model.NumberColumn<Booking, java.lang.Integer> nights =
            dev.elif.model.NumberColumn.number("nights", "nights", dev.elif.model.ColumnType.INTEGER);

    private Booking_() {}

    /**
     * The descriptor of {@link Booking}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Booking> type() {
        return dev.elif.model.ModelType.of(Booking.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Booking> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Booking> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Booking> find(long key) {
        return query().find(key);
    }
}
