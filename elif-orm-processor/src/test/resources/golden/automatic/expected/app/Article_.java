package app;

/** Columns and relations of {@link Article}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Article_ {

    /** Column {@code id} of {@link Article#id}. */
    public static final dev.elif.model.NumberColumn<Article, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code version} of {@link Article#version}. */
    public static final dev.elif.model.NumberColumn<Article, java.lang.Integer> version =
            dev.elif.model.NumberColumn.number("version", "version", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code slug} of {@link Article#slug}. */
    public static final dev.elif.model.TextColumn<Article> slug =
            dev.elif.model.TextColumn.of("slug", "slug");

    /** Column {@code status} of {@link Article#status}. */
    public static final dev.elif.model.TextColumn<Article> status =
            dev.elif.model.TextColumn.of("status", "status");

    /** Column {@code token} of {@link Article#token}. */
    public static final dev.elif.model.TextColumn<Article> token =
            dev.elif.model.TextColumn.of("token", "token");

    /** Column {@code written_at} of {@link Article#writtenAt}. */
    public static final dev.elif.model.InstantColumn<Article, java.time.Instant> writtenAt =
            dev.elif.model.InstantColumn.of("writtenAt", "written_at", dev.elif.model.ColumnType.INSTANT);

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
