package blog;

/** Columns and relations of {@link Profile}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Profile_ {

    /** Column {@code id} of {@link Profile#id}. */
    public static final dev.elif.model.NumberColumn<Profile, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code user_id} of {@link Profile#userId}. */
    public static final dev.elif.model.NumberColumn<Profile, java.lang.Long> userId =
            dev.elif.model.NumberColumn.number("userId", "user_id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link Profile#user()}. */
    public static final dev.elif.query.BelongsToRelation<Profile, User> user =
            dev.elif.query.BelongsToRelation.of(new dev.elif.model.Relation.Ends<Profile, User>(
                    "user",
                    Profile_::type,
                    User_::type,
                    () -> dev.elif.model.Relation.Keys.of(Profile_.userId, User_.id)));

    private Profile_() {}

    /**
     * The descriptor of {@link Profile}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Profile> type() {
        return dev.elif.model.ModelType.of(Profile.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Profile> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Profile> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Profile> find(long key) {
        return query().find(key);
    }
}
