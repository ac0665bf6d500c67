package shop;

/** Columns and relations of {@link Offer}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Offer_ {

    /** Column {@code id} of {@link Offer#id}. */
    public static final dev.elif.model.NumberColumn<Offer, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code shop} of {@link Offer#shop}. */
    public static final dev.elif.model.TextColumn<Offer> shop =
            dev.elif.model.TextColumn.of("shop", "shop");

    /** Column {@code listed} of {@link Offer#listed}. */
    public static final dev.elif.model.BooleanColumn<Offer> listed =
            dev.elif.model.BooleanColumn.of("listed", "listed");

    /** Column {@code removed_at} of {@link Offer#removedAt}. */
    public static final dev.elif.model.InstantColumn<Offer, java.time.Instant> removedAt =
            dev.elif.model.InstantColumn.of("removedAt", "removed_at", dev.elif.model.ColumnType.INSTANT);

    private Offer_() {}

    /**
     * The descriptor of {@link Offer}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Offer> type() {
        return dev.elif.model.ModelType.of(Offer.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Offer> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Offer> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Offer> find(long key) {
        return query().find(key);
    }
}
