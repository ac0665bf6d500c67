package shop;

/** Columns and relations of {@link Picture}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Picture_ {

    /** Column {@code id} of {@link Picture#id}. */
    public static final dev.elif.model.NumberColumn<Picture, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code post_id} of {@link Picture#postId}. */
    public static final dev.elif.model.NumberColumn<Picture, java.lang.Long> postId =
            dev.elif.model.NumberColumn.number("postId", "post_id", dev.elif.model.ColumnType.LONG);

    private Picture_() {}

    /**
     * The descriptor of {@link Picture}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Picture> type() {
        return dev.elif.model.ModelType.of(Picture.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Picture> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Picture> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Picture> find(long key) {
        return query().find(key);
    }
}
