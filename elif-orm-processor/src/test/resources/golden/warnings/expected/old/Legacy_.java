package old;

/** Columns and relations of {@link Legacy}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Legacy_ {

    /** Column {@code id} of {@link Legacy#id}. */
    public static final dev.elif.model.NumberColumn<Legacy, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code title} of {@link Legacy#title}. */
    public static final dev.elif.model.TextColumn<Legacy> title =
            dev.elif.model.TextColumn.of("title", "title");

    /** Column {@code raw} of {@link Legacy#raw}. */
    public static final dev.elif.model.JsonColumn<Legacy, java.util.List> raw =
            dev.elif.model.JsonColumn.of("raw", "raw", dev.elif.model.ColumnType.json(new dev.elif.model.JsonType<java.util.List>() {}));

    /** Column {@code code} of {@link Legacy#code}. */
    public static final dev.elif.model.Column<Legacy, java.lang.String> code =
            dev.elif.model.Column.of("code", "code", dev.elif.model.ColumnType.converted(java.lang.String.class, Legacy.Trimmed.class, Legacy.Trimmed::new, dev.elif.model.ColumnType.TEXT));

    private Legacy_() {}

    /**
     * The descriptor of {@link Legacy}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Legacy> type() {
        return dev.elif.model.ModelType.of(Legacy.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Legacy> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Legacy> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Legacy> find(long key) {
        return query().find(key);
    }
}
