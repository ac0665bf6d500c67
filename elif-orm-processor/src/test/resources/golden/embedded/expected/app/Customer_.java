package app;

/** Columns and relations of {@link Customer}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Customer_ {

    /** Column {@code id} of {@link Customer#id}. */
    public static final dev.elif.model.NumberColumn<Customer, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code home_city} of {@code home.city}. */
    public static final dev.elif.model.TextColumn<Customer> homeCity =
            dev.elif.model.TextColumn.of("homeCity", "home_city");

    /** Column {@code home_zip} of {@code home.code}. */
    public static final dev.elif.model.NumberColumn<Customer, java.lang.Integer> homeCode =
            dev.elif.model.NumberColumn.number("homeCode", "home_zip", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code city} of {@code work.city}. */
    public static final dev.elif.model.TextColumn<Customer> workCity =
            dev.elif.model.TextColumn.of("workCity", "city");

    /** Column {@code zip} of {@code work.code}. */
    public static final dev.elif.model.NumberColumn<Customer, java.lang.Integer> workCode =
            dev.elif.model.NumberColumn.number("workCode", "zip", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code limits_low} of {@code limits.low}. */
    public static final dev.elif.model.NumberColumn<Customer, java.lang.Integer> limitsLow =
            dev.elif.model.NumberColumn.number("limitsLow", "limits_low", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code limits_high} of {@code limits.high}. */
    public static final dev.elif.model.NumberColumn<Customer, java.lang.Integer> limitsHigh =
            dev.elif.model.NumberColumn.number("limitsHigh", "limits_high", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code limits_seal} of {@code limits.seal}. */
    public static final dev.elif.model.Column<Customer, byte[]> limitsSeal =
            dev.elif.model.Column.of("limitsSeal", "limits_seal", dev.elif.model.ColumnType.BYTES);

    /** Column {@code name} of {@link Customer#name}. */
    public static final dev.elif.model.TextColumn<Customer> name =
            dev.elif.model.TextColumn.of("name", "name");

    private Customer_() {}

    /**
     * The descriptor of {@link Customer}.
     *
     * @return the one that is registered
     */
    public static dev.elif.model.ModelType<Customer> type() {
        return dev.elif.model.ModelType.of(Customer.class);
    }

    /**
     * All models, in the database of this process.
     *
     * @return a query to narrow
     */
    public static dev.elif.query.Query<Customer> query() {
        return dev.elif.query.Query.of(type());
    }

    /**
     * The table under a name of its own in one statement.
     *
     * @param name the name
     * @return what a query can be called by, or join
     */
    public static dev.elif.query.Alias<Customer> as(String name) {
        return dev.elif.query.Alias.of(type(), name);
    }

    /**
     * The model with that key.
     *
     * @param key the key
     * @return the model, if there is one
     */
    public static java.util.Optional<Customer> find(long key) {
        return query().find(key);
    }
}
