/** Columns and relations of {@link Note}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Note_ {

    /** Column {@code id} of {@link Note#id}. */
    public static final dev.elif.model.NumberColumn<Note, java.lang.Short> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.SHORT);

    /** Column {@code text} of {@link Note#text}. */
    public static final dev.elif.model.TextColumn<Note> text =
            dev.elif.model.TextColumn.of("text", "text");

    private Note_() {}

    /**
     * The descriptor of {@link Note}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Note> type() {
        return dev.elif.model.ModelType.of(Note.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Note> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Note> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Note> find(short key) {
        return query().find(key);
    }
}
