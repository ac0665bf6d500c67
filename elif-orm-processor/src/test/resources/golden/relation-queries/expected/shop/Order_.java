package shop;

/** Columns and relations of {@link Order}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Order_ {

    /** Column {@code id} of {@link Order#id}. */
    public static final dev.elif.model.NumberColumn<Order, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code customer_id} of {@link Order#customerId}. */
    public static final dev.elif.model.NumberColumn<Order, java.lang.Long> customerId =
            dev.elif.model.NumberColumn.number("customerId", "customer_id", dev.elif.model.ColumnType.LONG);

    /** Column {@code open} of {@link Order#open}. */
    public static final dev.elif.model.BooleanColumn<Order> open =
            dev.elif.model.BooleanColumn.of("open", "open");

    private Order_() {}

    /**
     * The descriptor of {@link Order}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Order> type() {
        return dev.elif.model.ModelType.of(Order.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Order> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Order> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Order> find(long key) {
        return query().find(key);
    }
}
