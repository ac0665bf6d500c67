package shop;

/** How elif reads and writes {@link OrderLine}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class OrderLine_Descriptor extends dev.elif.model.ModelType<OrderLine> {

    private static final java.lang.invoke.VarHandle ORDER_ID;
    private static final java.lang.invoke.VarHandle PRODUCT_ID;
    private static final java.lang.invoke.VarHandle QUANTITY;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(OrderLine.class, here);
            ORDER_ID = in.findVarHandle(in.lookupClass(), "orderId", long.class);
            PRODUCT_ID = in.findVarHandle(in.lookupClass(), "productId", java.lang.Long.class);
            QUANTITY = in.findVarHandle(in.lookupClass(), "quantity", int.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new OrderLine_Descriptor());
    }

    private OrderLine_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<OrderLine> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<OrderLine>(
                OrderLine_.Key.class,
                dev.elif.model.KeyGeneration.ASSIGNED,
                java.util.List.<dev.elif.model.Column<OrderLine, ?>>of(OrderLine_.orderId, OrderLine_.productId));
        var columns = java.util.List.<dev.elif.model.Column<OrderLine, ?>>of(
                OrderLine_.orderId,
                OrderLine_.productId,
                OrderLine_.quantity);
        var relations = java.util.List.<dev.elif.model.Relation<OrderLine, ?>>of();
        return dev.elif.model.ModelDefinition.of(OrderLine.class, new dev.elif.ast.Table(null, "order_lines"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public OrderLine create() {
        return new OrderLine();
    }

    @java.lang.Override
    public OrderLine read(dev.elif.model.Row row, int first) {
        OrderLine model = create();
        ORDER_ID.set(model, row.longAt(first));
        PRODUCT_ID.set(model, row.boxedLongAt(first + 1));
        QUANTITY.set(model, row.intAt(first + 2));
        return model;
    }

    @java.lang.Override
    public OrderLine with(OrderLine model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ORDER_ID.set(model, (long) value);
            case 1 -> PRODUCT_ID.set(model, value);
            case 2 -> QUANTITY.set(model, (int) value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public OrderLine copy(OrderLine model) {
        OrderLine copy = create();
        ORDER_ID.set(copy, (long) ORDER_ID.get(model));
        PRODUCT_ID.set(copy, PRODUCT_ID.get(model));
        QUANTITY.set(copy, (int) QUANTITY.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(OrderLine model, int position) {
        return switch (position) {
            case 0 -> (long) ORDER_ID.get(model);
            case 1 -> PRODUCT_ID.get(model);
            case 2 -> (int) QUANTITY.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(OrderLine left, OrderLine right, int position) {
        return switch (position) {
            case 0 -> (long) ORDER_ID.get(left) == (long) ORDER_ID.get(right);
            case 2 -> (int) QUANTITY.get(left) == (int) QUANTITY.get(right);
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(OrderLine model) {
        return new OrderLine_.Key((long) ORDER_ID.get(model), (java.lang.Long) PRODUCT_ID.get(model));
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        OrderLine_.Key parts = (OrderLine_.Key) key;
        return switch (part) {
            case 0 -> parts.orderId();
            case 1 -> parts.productId();
            default -> throw new java.lang.IndexOutOfBoundsException(part);
        };
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(OrderLine model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
