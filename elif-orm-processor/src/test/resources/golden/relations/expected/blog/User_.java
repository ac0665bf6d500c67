package blog;

/** Columns and relations of {@link User}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class User_ {

    /** Column {@code id} of {@link User#id}. */
    public static final dev.elif.model.NumberColumn<User, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code manager_id} of {@link User#managerId}. */
    public static final dev.elif.model.NumberColumn<User, java.lang.Long> managerId =
            dev.elif.model.NumberColumn.number("managerId", "manager_id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link User#posts()}. */
    public static final dev.elif.query.HasManyRelation<User, blog.text.Post> posts =
            dev.elif.query.HasManyRelation.of(new dev.elif.model.Relation.Ends<User, blog.text.Post>(
                    "posts",
                    User_::type,
                    blog.text.Post_::type,
                    () -> dev.elif.model.Relation.Keys.of(User_.id, blog.text.Post_.userId)));

    /** Relation {@link User#profile()}. */
    public static final dev.elif.query.HasOneRelation<User, Profile> profile =
            dev.elif.query.HasOneRelation.of(new dev.elif.model.Relation.Ends<User, Profile>(
                    "profile",
                    User_::type,
                    Profile_::type,
                    () -> dev.elif.model.Relation.Keys.of(User_.id, Profile_.userId)));

    /** Relation {@link User#manager()}. */
    public static final dev.elif.query.BelongsToRelation<User, User> manager =
            dev.elif.query.BelongsToRelation.of(new dev.elif.model.Relation.Ends<User, User>(
                    "manager",
                    User_::type,
                    User_::type,
                    () -> dev.elif.model.Relation.Keys.of(User_.managerId, User_.id)));

    /** Relation {@link User#reports()}. */
    public static final dev.elif.query.HasManyRelation<User, User> reports =
            dev.elif.query.HasManyRelation.of(new dev.elif.model.Relation.Ends<User, User>(
                    "reports",
                    User_::type,
                    User_::type,
                    () -> dev.elif.model.Relation.Keys.of(User_.id, User_.managerId)));

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
