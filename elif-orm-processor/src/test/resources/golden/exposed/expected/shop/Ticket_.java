package shop;

/** Columns and relations of {@link Ticket}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Ticket_ {

    /** Column {@code id} of {@link Ticket#id}. */
    public static final dev.elif.model.NumberColumn<Ticket, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code paid} of {@link Ticket#paid}. */
    public static final dev.elif.model.BooleanColumn<Ticket> paid =
            dev.elif.model.BooleanColumn.of("paid", "paid");

    /** Column {@code code} of {@link Ticket#code}. */
    public static final dev.elif.model.TextColumn<Ticket> code =
            dev.elif.model.TextColumn.of("code", "code");

    private Ticket_() {}

    /**
     * The descriptor of {@link Ticket}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Ticket> type() {
        return dev.elif.model.ModelType.of(Ticket.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Ticket> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Ticket> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Ticket> find(long key) {
        return query().find(key);
    }
}
