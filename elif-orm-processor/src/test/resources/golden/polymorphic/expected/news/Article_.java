package news;

/** Columns and relations of {@link Article}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Article_ {

    /** Column {@code id} of {@link Article#id}. */
    public static final dev.elif.model.NumberColumn<Article, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link Article#comments()}. */
    public static final dev.elif.query.MorphManyRelation<Article, Comment> comments =
            dev.elif.query.MorphManyRelation.of(new dev.elif.model.Relation.Ends<Article, Comment>(
                    "comments",
                    Article_::type,
                    Comment_::type,
                    () -> dev.elif.model.Relation.Keys.of(Article_.id, Comment_.commentableId)),
                    Comment_.commentableType,
                    "text",
                    null);

    /** Relation {@link Article#tags()}. */
    public static final dev.elif.query.MorphToManyRelation<Article, Tag> tags =
            dev.elif.query.MorphToManyRelation.of(
                    "tags",
                    Article_::type,
                    Tag_::type,
                    () -> dev.elif.query.Between.table(
                            new dev.elif.ast.Table(null, "taggables"),
                            "taggable_type", "text",
                            new dev.elif.query.Between.Side<Article>(java.util.List.<dev.elif.model.Column<Article, ?>>of(Article_.id), java.util.List.of("taggable_id")),
                            new dev.elif.query.Between.Side<Tag>(java.util.List.<dev.elif.model.Column<Tag, ?>>of(Tag_.id), java.util.List.of("tag_id"))));

    /** Relation {@link Article#last()}. */
    public static final dev.elif.query.MorphOneRelation<Article, Comment> last =
            dev.elif.query.MorphOneRelation.of(new dev.elif.model.Relation.Ends<Article, Comment>(
                    "last",
                    Article_::type,
                    Comment_::type,
                    () -> dev.elif.model.Relation.Keys.of(Article_.id, Comment_.commentableId)),
                    Comment_.commentableType,
                    "text",
                    query -> Article.last(query));

    private Article_() {}

    /**
     * The descriptor of {@link Article}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Article> type() {
        return dev.elif.model.ModelType.of(Article.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Article> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Article> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Article> find(long key) {
        return query().find(key);
    }
}
