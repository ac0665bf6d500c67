package news;

/** Columns and relations of {@link Comment}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Comment_ {

    /** Column {@code id} of {@link Comment#id}. */
    public static final dev.elif.model.NumberColumn<Comment, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code commentable_type} of {@link Comment#commentableType}. */
    public static final dev.elif.model.TextColumn<Comment> commentableType =
            dev.elif.model.TextColumn.of("commentableType", "commentable_type");

    /** Column {@code commentable_id} of {@link Comment#commentableId}. */
    public static final dev.elif.model.NumberColumn<Comment, java.lang.Long> commentableId =
            dev.elif.model.NumberColumn.number("commentableId", "commentable_id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link Comment#commentable()}. */
    public static final dev.elif.query.MorphToRelation<Comment, Commentable> commentable =
            dev.elif.query.MorphToRelation.of(
                    new dev.elif.query.MorphToRelation.Start<Comment>("commentable", Comment_::type),
                    Commentable.class,
                    Comment_.commentableType,
                    java.util.List.<dev.elif.model.Column<Comment, ?>>of(Comment_.commentableId),
                    java.util.List.<dev.elif.query.MorphToRelation.Target<? extends Commentable>>of(
                            new dev.elif.query.MorphToRelation.Target<Article>("text", Article_::type),
                            new dev.elif.query.MorphToRelation.Target<Video>("video", Video_::type)));

    private Comment_() {}

    /**
     * The descriptor of {@link Comment}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Comment> type() {
        return dev.elif.model.ModelType.of(Comment.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Comment> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Comment> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Comment> find(long key) {
        return query().find(key);
    }
}
