package shop;

/** How elif reads and writes {@link Order}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Order_Descriptor extends dev.elif.model.ModelType<Order> {

    static {
        dev.elif.model.ModelType.register(new Order_Descriptor());
    }

    private Order_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Order> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Order>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Order, ?>>of(Order_.id));
        var columns = java.util.List.<dev.elif.model.Column<Order, ?>>of(
                Order_.id,
                Order_.customerId,
                Order_.open);
        var relations = java.util.List.<dev.elif.model.Relation<Order, ?>>of();
        return dev.elif.model.ModelDefinition.of(Order.class, new dev.elif.ast.Table(null, "orders"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Order create() {
        return new Order();
    }

    @java.lang.Override
    public Order read(dev.elif.model.Row row, int first) {
        Order model = create();
        model.id = row.boxedLongAt(first);
        model.customerId = row.boxedLongAt(first + 1);
        model.open = row.booleanAt(first + 2);
        return model;
    }

    @java.lang.Override
    public Order with(Order model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            case 1 -> model.customerId = (java.lang.Long) value;
            case 2 -> model.open = (boolean) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Order copy(Order model) {
        Order copy = create();
        copy.id = model.id;
        copy.customerId = model.customerId;
        copy.open = model.open;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Order model, int position) {
        return switch (position) {
            case 0 -> model.id;
            case 1 -> model.customerId;
            case 2 -> model.open;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Order left, Order right, int position) {
        return switch (position) {
            case 2 -> left.open == right.open;
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Order model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Order model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
