package club;

/** Columns and relations of {@link Room}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Room_ {

    /** Column {@code house} of {@link Room#house}. */
    public static final dev.elif.model.TextColumn<Room> house =
            dev.elif.model.TextColumn.of("house", "house");

    /** Column {@code number} of {@link Room#number}. */
    public static final dev.elif.model.NumberColumn<Room, java.lang.Integer> number =
            dev.elif.model.NumberColumn.number("number", "number", dev.elif.model.ColumnType.INTEGER);

    private Room_() {}

    /**
     * The descriptor of {@link Room}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Room> type() {
        return dev.elif.model.ModelType.of(Room.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Room> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Room> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Room> find(Key key) {
        return query().find(key);
    }

    /**
     * The key of {@link Room}.
     *
     * @param house {@link Room#house}
     * @param number {@link Room#number}
     */
    public record Key(java.lang.String house, int number) {}
}
