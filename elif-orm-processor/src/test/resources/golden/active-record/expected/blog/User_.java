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
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<User> find(long key) {
        return query().find(key);
    }
}
