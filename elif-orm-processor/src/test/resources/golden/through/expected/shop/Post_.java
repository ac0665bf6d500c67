package shop;

/** Columns and relations of {@link Post}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Post_ {

    /** Column {@code id} of {@link Post#id}. */
    public static final dev.elif.model.NumberColumn<Post, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code user_id} of {@link Post#userId}. */
    public static final dev.elif.model.NumberColumn<Post, java.lang.Long> userId =
            dev.elif.model.NumberColumn.number("userId", "user_id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link Post#picture()}. */
    public static final dev.elif.query.HasOneRelation<Post, Picture> picture =
            dev.elif.query.HasOneRelation.of(new dev.elif.model.Relation.Ends<Post, Picture>(
                    "picture",
                    Post_::type,
                    Picture_::type,
                    () -> dev.elif.model.Relation.Keys.of(Post_.id, Picture_.postId)));

    private Post_() {}

    /**
     * The descriptor of {@link Post}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Post> type() {
        return dev.elif.model.ModelType.of(Post.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Post> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Post> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Post> find(long key) {
        return query().find(key);
    }
}
