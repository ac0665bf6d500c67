package news;

/** Columns and relations of {@link Tag}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Tag_ {

    /** Column {@code id} of {@link Tag#id}. */
    public static final dev.elif.model.NumberColumn<Tag, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link Tag#articles()}. */
    public static final dev.elif.query.MorphedByManyRelation<Tag, Article> articles =
            dev.elif.query.MorphedByManyRelation.of(
                    "articles",
                    Tag_::type,
                    Article_::type,
                    () -> dev.elif.query.Between.table(
                            new dev.elif.ast.Table(null, "taggables"),
                            "taggable_type", "text",
                            new dev.elif.query.Between.Side<Tag>(java.util.List.<dev.elif.model.Column<Tag, ?>>of(Tag_.id), java.util.List.of("tag_id")),
                            new dev.elif.query.Between.Side<Article>(java.util.List.<dev.elif.model.Column<Article, ?>>of(Article_.id), java.util.List.of("taggable_id"))));

    private Tag_() {}

    /**
     * The descriptor of {@link Tag}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Tag> type() {
        return dev.elif.model.ModelType.of(Tag.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Tag> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Tag> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Tag> find(long key) {
        return query().find(key);
    }
}
