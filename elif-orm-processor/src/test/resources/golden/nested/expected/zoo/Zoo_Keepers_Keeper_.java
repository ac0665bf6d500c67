package zoo;

/** Columns and relations of {@link Zoo.Keepers.Keeper}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Zoo_Keepers_Keeper_ {

    /** Column {@code number} of {@link Zoo.Keepers.Keeper#number}. */
    public static final dev.elif.model.NumberColumn<Zoo.Keepers.Keeper, java.lang.Integer> number =
            dev.elif.model.NumberColumn.number("number", "number", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code favourite} of {@link Zoo.Keepers.Keeper#favourite}. */
    public static final dev.elif.model.Column<Zoo.Keepers.Keeper, Zoo.Keepers.Animals> favourite =
            dev.elif.model.Column.of("favourite", "favourite", dev.elif.model.ColumnType.enumeration(Zoo.Keepers.Animals.class));

    private Zoo_Keepers_Keeper_() {}

    /**
     * The descriptor of {@link Zoo.Keepers.Keeper}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Zoo.Keepers.Keeper> type() {
        return dev.elif.model.ModelType.of(Zoo.Keepers.Keeper.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Zoo.Keepers.Keeper> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Zoo.Keepers.Keeper> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Zoo.Keepers.Keeper> find(int key) {
        return query().find(key);
    }
}
