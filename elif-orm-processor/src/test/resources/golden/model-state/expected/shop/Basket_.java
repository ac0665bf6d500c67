package shop;

/** Columns and relations of {@link Basket}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Basket_ {

    /** Column {@code id} of {@link Basket#id}. */
    public static final dev.elif.model.NumberColumn<Basket, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    private Basket_() {}

    /**
     * The descriptor of {@link Basket}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Basket> type() {
        return dev.elif.model.ModelType.of(Basket.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Basket> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Basket> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Basket> find(long key) {
        return query().find(key);
    }
}
