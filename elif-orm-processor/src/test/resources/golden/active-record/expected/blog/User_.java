package blog;

/** Columns and relations of {@link User}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class User_ {

    /** Column {@code id} of {@link User#id}. */
    public static final dev.elif.model.NumberColumn<User, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code email} of {@link User#email}. */
    public static final dev.elif.model.TextColumn<User> email =
            dev.elif.model.TextColumn.of("email", "email");

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
