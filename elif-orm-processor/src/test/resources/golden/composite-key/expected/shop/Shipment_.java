package shop;

/** Columns and relations of {@link Shipment}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Shipment_ {

    /** Column {@code id} of {@link Shipment#id}. */
    public static final dev.elif.model.NumberColumn<Shipment, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code order_id} of {@link Shipment#orderId}. */
    public static final dev.elif.model.NumberColumn<Shipment, java.lang.Long> orderId =
            dev.elif.model.NumberColumn.number("orderId", "order_id", dev.elif.model.ColumnType.LONG);

    /** Column {@code product_id} of {@link Shipment#productId}. */
    public static final dev.elif.model.NumberColumn<Shipment, java.lang.Long> productId =
            dev.elif.model.NumberColumn.number("productId", "product_id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link Shipment#line()}. */
    public static final dev.elif.query.BelongsToRelation<Shipment, OrderLine> line =
            dev.elif.query.BelongsToRelation.of(new dev.elif.model.Relation.Ends<Shipment, OrderLine>(
                    "line",
                    Shipment_::type,
                    OrderLine_::type,
                    () -> new dev.elif.model.Relation.Keys<Shipment, OrderLine>(java.util.List.<dev.elif.model.Column<Shipment, ?>>of(Shipment_.orderId, Shipment_.productId), java.util.List.<dev.elif.model.Column<OrderLine, ?>>of(OrderLine_.orderId, OrderLine_.productId))));

    private Shipment_() {}

    /**
     * The descriptor of {@link Shipment}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Shipment> type() {
        return dev.elif.model.ModelType.of(Shipment.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Shipment> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Shipment> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Shipment> find(long key) {
        return query().find(key);
    }
}
