package shop;

/** Columns and relations of {@link User}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class User_ {

    /** Column {@code id} of {@link User#id}. */
    public static final dev.elif.model.NumberColumn<User, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code country_id} of {@link User#countryId}. */
    public static final dev.elif.model.NumberColumn<User, java.lang.Long> countryId =
            dev.elif.model.NumberColumn.number("countryId", "country_id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link User#posts()}. */
    public static final dev.elif.query.HasManyRelation<User, Post> posts =
            dev.elif.query.HasManyRelation.of(new dev.elif.model.Relation.Ends<User, Post>(
                    "posts",
                    User_::type,
                    Post_::type,
                    () -> dev.elif.model.Relation.Keys.of(User_.id, Post_.userId)));

    private User_() {}

    /**
     * The descriptor of {@link User}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<User> type() {
        return dev.elif.model.ModelType.of(User.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<User> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<User> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<User> find(long key) {
        return query().find(key);
    }
}
