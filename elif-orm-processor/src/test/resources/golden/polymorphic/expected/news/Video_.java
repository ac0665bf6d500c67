package news;

/** Columns and relations of {@link Video}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Video_ {

    /** Column {@code id} of {@link Video#id}. */
    public static final dev.elif.model.NumberColumn<Video, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link Video#comments()}. */
    public static final dev.elif.query.MorphManyRelation<Video, Comment> comments =
            dev.elif.query.MorphManyRelation.of(new dev.elif.model.Relation.Ends<Video, Comment>(
                    "comments",
                    Video_::type,
                    Comment_::type,
                    () -> dev.elif.model.Relation.Keys.of(Video_.id, Comment_.commentableId)),
                    Comment_.commentableType,
                    "video",
                    null);

    private Video_() {}

    /**
     * The descriptor of {@link Video}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Video> type() {
        return dev.elif.model.ModelType.of(Video.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Video> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Video> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Video> find(long key) {
        return query().find(key);
    }
}
