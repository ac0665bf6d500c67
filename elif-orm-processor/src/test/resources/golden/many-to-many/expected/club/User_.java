package club;

/** Columns and relations of {@link User}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class User_ {

    /** Column {@code id} of {@link User#id}. */
    public static final dev.elif.model.NumberColumn<User, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link User#rooms()}. */
    public static final dev.elif.query.BelongsToManyRelation<User, Room> rooms =
            dev.elif.query.BelongsToManyRelation.of(
                    "rooms",
                    User_::type,
                    Room_::type,
                    () -> dev.elif.query.Between.table(
                            new dev.elif.ast.Table("people", "room_user"),
                            "club",
                            new dev.elif.query.Between.Side<User>(java.util.List.<dev.elif.model.Column<User, ?>>of(User_.id), java.util.List.of("user_id")),
                            new dev.elif.query.Between.Side<Room>(java.util.List.<dev.elif.model.Column<Room, ?>>of(Room_.house, Room_.number), java.util.List.of("room_house", "room_number"))));

    /** Relation {@link User#friends()}. */
    public static final dev.elif.query.BelongsToManyRelation<User, User> friends =
            dev.elif.query.BelongsToManyRelation.of(
                    "friends",
                    User_::type,
                    User_::type,
                    () -> dev.elif.query.Between.table(
                            new dev.elif.ast.Table("people", "friendships"),
                            "club",
                            new dev.elif.query.Between.Side<User>(java.util.List.<dev.elif.model.Column<User, ?>>of(User_.id), java.util.List.of("user_id")),
                            new dev.elif.query.Between.Side<User>(java.util.List.<dev.elif.model.Column<User, ?>>of(User_.id), java.util.List.of("friend_id"))));

    /** Relation {@link User#booked()}. */
    public static final dev.elif.query.BelongsToManyUsingRelation<User, Room, Booking> booked =
            dev.elif.query.BelongsToManyUsingRelation.of(
                    "booked",
                    User_::type,
                    Room_::type,
                    () -> new dev.elif.query.Between<User, Room, Booking>(
                            Booking_.type(),
                            java.util.List.<dev.elif.model.Column<User, ?>>of(User_.id),
                            java.util.List.<dev.elif.model.Column<Booking, ?>>of(Booking_.userId),
                            java.util.List.<dev.elif.model.Column<Booking, ?>>of(Booking_.house, Booking_.number),
                            java.util.List.<dev.elif.model.Column<Room, ?>>of(Room_.house, Room_.number)),
                    query -> User.booked(query));

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
