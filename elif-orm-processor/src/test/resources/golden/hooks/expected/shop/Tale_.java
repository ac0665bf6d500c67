package shop;

/** Columns and relations of {@link Tale}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Tale_ {

    /** Column {@code id} of {@link Tale#id}. */
    public static final dev.elif.model.NumberColumn<Tale, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    private Tale_() {}

    /**
     * The descriptor of {@link Tale}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Tale> type() {
        return dev.elif.model.ModelType.of(Tale.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Tale> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Tale> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Tale> find(long key) {
        return query().find(key);
    }
}
