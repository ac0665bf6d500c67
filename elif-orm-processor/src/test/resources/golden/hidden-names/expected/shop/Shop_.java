package shop;

/** Columns and relations of {@link Shop}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Shop_ {

    /** Column {@code id} of {@link Shop#id}. */
    public static final dev.elif.model.NumberColumn<Shop, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code Gr??e "????} of {@link Shop#size}. */
    public static final dev.elif.model.TextColumn<Shop> size =
            dev.elif.model.TextColumn.of("size", "Gr\u00f6\u00dfe \"{*/\\");

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
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Shop> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
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
