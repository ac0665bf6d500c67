package geo;

/** Columns and relations of {@link Country}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Country_ {

    /** Column {@code code} of {@link Country#code}. */
    public static final dev.elif.model.TextColumn<Country> code =
            dev.elif.model.TextColumn.of("code", "code");

    /** Column {@code english_name} of {@link Country#name}. */
    public static final dev.elif.model.TextColumn<Country> name =
            dev.elif.model.TextColumn.of("name", "english_name");

    /** Column {@code population} of {@link Country#population}. */
    public static final dev.elif.model.NumberColumn<Country, java.lang.Long> population =
            dev.elif.model.NumberColumn.number("population", "population", dev.elif.model.ColumnType.LONG);

    /** Column {@code flag} of {@link Country#flag}. */
    public static final dev.elif.model.Column<Country, byte[]> flag =
            dev.elif.model.Column.of("flag", "flag", dev.elif.model.ColumnType.BYTES);

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
    public static java.util.Optional<Country> find(java.lang.String key) {
        return query().find(key);
    }
}
