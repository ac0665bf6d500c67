package app;

/** Columns and relations of {@link Place}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Place_ {

    /** Column {@code at_latitude} of {@code at.latitude}. */
    public static final dev.elif.model.NumberColumn<Place, java.lang.Double> atLatitude =
            dev.elif.model.NumberColumn.number("atLatitude", "at_latitude", dev.elif.model.ColumnType.DOUBLE);

    /** Column {@code at_longitude} of {@code at.longitude}. */
    public static final dev.elif.model.NumberColumn<Place, java.lang.Double> atLongitude =
            dev.elif.model.NumberColumn.number("atLongitude", "at_longitude", dev.elif.model.ColumnType.DOUBLE);

    /** Column {@code id} of {@link Place#id}. */
    public static final dev.elif.model.NumberColumn<Place, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code until_latitude} of {@code until.latitude}. */
    public static final dev.elif.model.NumberColumn<Place, java.lang.Double> untilLatitude =
            dev.elif.model.NumberColumn.number("untilLatitude", "until_latitude", dev.elif.model.ColumnType.DOUBLE);

    /** Column {@code until_longitude} of {@code until.longitude}. */
    public static final dev.elif.model.NumberColumn<Place, java.lang.Double> untilLongitude =
            dev.elif.model.NumberColumn.number("untilLongitude", "until_longitude", dev.elif.model.ColumnType.DOUBLE);

    /** Column {@code name} of {@link Place#name}. */
    public static final dev.elif.model.TextColumn<Place> name =
            dev.elif.model.TextColumn.of("name", "name");

    private Place_() {}

    /**
     * The descriptor of {@link Place}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Place> type() {
        return dev.elif.model.ModelType.of(Place.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Place> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Place> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Place> find(long key) {
        return query().find(key);
    }
}
