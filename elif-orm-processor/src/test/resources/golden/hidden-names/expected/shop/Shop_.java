package shop;

/** Columns and relations of {@link Shop}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Shop_ {

    /** Column {@code id} of {@link Shop#id}. */
    public static final dev.elif.model.NumberColumn<Shop, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    private Shop_() {}

    /**
     * The descriptor of {@link Shop}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Shop> type() {
        return dev.elif.model.ModelType.of(Shop.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Shop> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Shop> find(long key) {
        return query().find(key);
    }
}
