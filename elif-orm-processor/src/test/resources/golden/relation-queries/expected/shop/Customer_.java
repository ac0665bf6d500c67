package shop;

/** Columns and relations of {@link Customer}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Customer_ {

    /** Column {@code id} of {@link Customer#id}. */
    public static final dev.elif.model.NumberColumn<Customer, java.lang.Long> id =
            dev.elif.model.NumberColumn.number("id", "id", dev.elif.model.ColumnType.LONG);

    /** Relation {@link Customer#open()}. */
    public static final dev.elif.query.HasManyRelation<Customer, Order> open =
            dev.elif.query.HasManyRelation.of(new dev.elif.model.Relation.Ends<Customer, Order>(
                    "open",
                    Customer_::type,
                    Order_::type,
                    () -> dev.elif.model.Relation.Keys.of(Customer_.id, Order_.customerId)),
                    query -> Customer.open(query));

    /** Relation {@link Customer#latest()}. */
    public static final dev.elif.query.HasOneRelation<Customer, Order> latest =
            dev.elif.query.HasOneRelation.of(new dev.elif.model.Relation.Ends<Customer, Order>(
                    "latest",
                    Customer_::type,
                    Order_::type,
                    () -> dev.elif.model.Relation.Keys.of(Customer_.id, Order_.customerId)),
                    query -> Customer.latest(query));

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
