package shop;

/** Columns and relations of {@link shop.Key}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Key_ {

    /** Column {@code left} of {@link shop.Key#left}. */
    public static final dev.elif.model.NumberColumn<shop.Key, java.lang.Long> left =
            dev.elif.model.NumberColumn.number("left", "left", dev.elif.model.ColumnType.LONG);

    /** Column {@code right} of {@link shop.Key#right}. */
    public static final dev.elif.model.NumberColumn<shop.Key, java.lang.Long> right =
            dev.elif.model.NumberColumn.number("right", "right", dev.elif.model.ColumnType.LONG);

    private Key_() {}

    /**
     * The descriptor of {@link shop.Key}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<shop.Key> type() {
        return dev.elif.model.ModelType.of(shop.Key.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<shop.Key> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<shop.Key> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<shop.Key> find(Key key) {
        return query().find(key);
    }

    /**
     * The key of {@link shop.Key}.
     *
     * @param left {@link shop.Key#left}
     * @param right {@link shop.Key#right}
     */
    public record Key(long left, long right) {}
}
