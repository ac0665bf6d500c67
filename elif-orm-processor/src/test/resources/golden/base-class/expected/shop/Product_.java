package shop;

/** Columns and relations of {@link Product}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Product_ {

    /** Column {@code id} of {@link shop.base.Keyed#id}. */
    public static final dev.elif.model.NumberColumn<Product, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code note} of {@link shop.base.Keyed#note}. */
    public static final dev.elif.model.TextColumn<Product> note =
            dev.elif.model.TextColumn.of("note", "note");

    /** Column {@code version} of {@link shop.base.Keyed#version}. */
    public static final dev.elif.model.NumberColumn<Product, java.lang.Integer> version =
            dev.elif.model.NumberColumn.number("version", "version", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code created_at} of {@code createdAt}. */
    public static final dev.elif.model.InstantColumn<Product, java.time.Instant> createdAt =
            dev.elif.model.InstantColumn.of("createdAt", "created_at", dev.elif.model.ColumnType.INSTANT);

    /** Column {@code name} of {@link Product#name}. */
    public static final dev.elif.model.TextColumn<Product> name =
            dev.elif.model.TextColumn.of("name", "name");

    private Product_() {}

    /**
     * The descriptor of {@link Product}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Product> type() {
        return dev.elif.model.ModelType.of(Product.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Product> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Product> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Product> find(long key) {
        return query().find(key);
    }
}
