package shop;

/** How elif reads and writes {@link Customer}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Customer_Descriptor extends dev.elif.model.ModelType<Customer> {

    static {
        dev.elif.model.ModelType.register(new Customer_Descriptor());
    }

    private Customer_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Customer> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Customer>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Customer, ?>>of(Customer_.id));
        var columns = java.util.List.<dev.elif.model.Column<Customer, ?>>of(
                Customer_.id);
        var relations = java.util.List.<dev.elif.model.Relation<Customer, ?>>of(
                Customer_.open,
                Customer_.latest);
        return dev.elif.model.ModelDefinition.of(Customer.class, new dev.elif.ast.Table(null, "customers"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Customer create() {
        return new Customer();
    }

    @java.lang.Override
    public Customer read(dev.elif.model.Row row, int first) {
        Customer model = create();
        model.id = row.boxedLongAt(first);
        return model;
    }

    @java.lang.Override
    public Customer with(Customer model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Customer copy(Customer model) {
        Customer copy = create();
        copy.id = model.id;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Customer model, int position) {
        return switch (position) {
            case 0 -> model.id;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Customer left, Customer right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Customer model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Customer model) {
        return dev.elif.query.ActiveRecord.stateOf(model);
    }

    @java.lang.Override
    public boolean tracked() {
        return true;
    }
}
