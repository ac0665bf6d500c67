package shop;

/** Columns and relations of {@link OrderLine}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class OrderLine_ {

    /** Column {@code order_id} of {@link OrderLine#orderId}. */
    public static final dev.elif.model.NumberColumn<OrderLine, java.lang.Long> orderId =
            dev.elif.model.NumberColumn.number("orderId", "order_id", dev.elif.model.ColumnType.LONG);

    /** Column {@code product_id} of {@link OrderLine#productId}. */
    public static final dev.elif.model.NumberColumn<OrderLine, java.lang.Long> productId =
            dev.elif.model.NumberColumn.number("productId", "product_id", dev.elif.model.ColumnType.LONG);

    /** Column {@code quantity} of {@link OrderLine#quantity}. */
    public static final dev.elif.model.NumberColumn<OrderLine, java.lang.Integer> quantity =
            dev.elif.model.NumberColumn.number("quantity", "quantity", dev.elif.model.ColumnType.INTEGER);

    private OrderLine_() {}

    /**
     * The descriptor of {@link OrderLine}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<OrderLine> type() {
        return dev.elif.model.ModelType.of(OrderLine.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<OrderLine> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<OrderLine> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<OrderLine> find(Key key) {
        return query().find(key);
    }

    /**
     * The key of {@link OrderLine}.
     *
     * @param orderId {@link OrderLine#orderId}
     * @param productId {@link OrderLine#productId}
     */
    public record Key(long orderId, java.lang.Long productId) {}
}
