package shop;

/** Columns and relations of {@link Customer}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Customer_ {

    /** Column {@code id} of {@link Customer#id}. */
    public static final dev.elif.model.NumberColumn<Customer, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Column {@code first_name} of {@link Customer#firstName}. */
    public static final dev.elif.model.TextColumn<Customer> firstName =
            dev.elif.model.TextColumn.of("firstName", "first_name");

    /** Column {@code age} of {@link Customer#age}. */
    public static final dev.elif.model.NumberColumn<Customer, java.lang.Integer> age =
            dev.elif.model.NumberColumn.number("age", "age", dev.elif.model.ColumnType.INTEGER);

    /** Column {@code active} of {@link Customer#active}. */
    public static final dev.elif.model.BooleanColumn<Customer> active =
            dev.elif.model.BooleanColumn.of("active", "active");

    /** Column {@code created_at} of {@link Customer#createdAt}. */
    public static final dev.elif.model.InstantColumn<Customer, java.time.Instant> createdAt =
            dev.elif.model.InstantColumn.of("createdAt", "created_at", dev.elif.model.ColumnType.INSTANT);

    /** Column {@code updated_at} of {@link Customer#updatedAt}. */
    public static final dev.elif.model.InstantColumn<Customer, java.time.Instant> updatedAt =
            dev.elif.model.InstantColumn.of("updatedAt", "updated_at", dev.elif.model.ColumnType.INSTANT);

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
