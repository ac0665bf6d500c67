package zoo;

/** Columns and relations of {@link Zoo.Animal}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Zoo_Animal_ {

    /** Column {@code id} of {@link Zoo.Animal#id}. */
    public static final dev.elif.model.Column<Zoo.Animal, java.util.UUID> id =
            dev.elif.model.Column.of("id", "id", dev.elif.model.ColumnType.UUID);

    /** Column {@code species} of {@link Zoo.Animal#species}. */
    public static final dev.elif.model.TextColumn<Zoo.Animal> species =
            dev.elif.model.TextColumn.of("species", "species");

    private Zoo_Animal_() {}

    /**
     * The descriptor of {@link Zoo.Animal}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Zoo.Animal> type() {
        return dev.elif.model.ModelType.of(Zoo.Animal.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Zoo.Animal> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Zoo.Animal> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Zoo.Animal> find(java.util.UUID key) {
        return query().find(key);
    }
}
