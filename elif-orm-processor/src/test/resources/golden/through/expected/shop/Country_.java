package shop;

/** Columns and relations of {@link Country}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Country_ {

    /** Column {@code id} of {@link Country#id}. */
    public static final dev.elif.model.NumberColumn<Country, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link Country#users()}. */
    public static final dev.elif.query.HasManyRelation<Country, User> users =
            dev.elif.query.HasManyRelation.of(new dev.elif.model.Relation.Ends<Country, User>(
                    "users",
                    Country_::type,
                    User_::type,
                    () -> dev.elif.model.Relation.Keys.of(Country_.id, User_.countryId)));

    /** Relation {@link Country#posts()}. */
    public static final dev.elif.query.HasManyThroughRelation<Country, Post> posts =
            dev.elif.query.HasManyThroughRelation.of(new dev.elif.model.Relation.Ends<Country, Post>(
                    "posts",
                    Country_::type,
                    Post_::type,
                    () -> dev.elif.query.Hops.of(Country_.users).then(User_.posts).keys()));

    /** Relation {@link Country#picture()}. */
    public static final dev.elif.query.HasOneThroughRelation<Country, Picture> picture =
            dev.elif.query.HasOneThroughRelation.of(new dev.elif.model.Relation.Ends<Country, Picture>(
                    "picture",
                    Country_::type,
                    Picture_::type,
                    () -> dev.elif.query.Hops.of(Country_.users).then(User_.posts).then(Post_.picture).keys()));

    private Country_() {}

    /**
     * The descriptor of {@link Country}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Country> type() {
        return dev.elif.model.ModelType.of(Country.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Country> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Country> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Country> find(long key) {
        return query().find(key);
    }
}
