package shop.orders;

/** How elif reads and writes {@link Order}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Order_Descriptor extends dev.elif.model.ModelType<Order> {

    private static final java.lang.invoke.VarHandle JAVA;
    private static final java.lang.invoke.VarHandle KEY;
    private static final java.lang.invoke.VarHandle DEV;
    private static final java.lang.invoke.VarHandle TYPE;
    private static final java.lang.invoke.VarHandle MODEL;
    private static final java.lang.invoke.VarHandle FORMAT_2;
    private static final java.lang.invoke.VarHandle CONSTRUCTOR_2;
    private static final java.lang.invoke.VarHandle USER_ID;
    private static final java.lang.invoke.VarHandle USER_ID_2;
    private static final java.lang.invoke.VarHandle SHOP_ID;
    private static final java.lang.invoke.MethodHandle CONSTRUCTOR;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Order.class, here);
            CONSTRUCTOR = in.findConstructor(in.lookupClass(), java.lang.invoke.MethodType.methodType(void.class));
            JAVA = in.findVarHandle(in.lookupClass(), "java", java.lang.Long.class);
            KEY = in.findVarHandle(in.lookupClass(), "key", java.lang.Long.class);
            DEV = in.findVarHandle(in.lookupClass(), "dev", java.lang.String.class);
            TYPE = in.findVarHandle(in.lookupClass(), "type", java.lang.String.class);
            MODEL = in.findVarHandle(in.lookupClass(), "model", java.lang.String.class);
            FORMAT_2 = in.findVarHandle(in.lookupClass(), "format", java.lang.String.class);
            CONSTRUCTOR_2 = in.findVarHandle(in.lookupClass(), "constructor", java.lang.String.class);
            USER_ID = in.findVarHandle(in.lookupClass(), "userId", java.lang.String.class);
            USER_ID_2 = in.findVarHandle(in.lookupClass(), "user_Id", java.lang.String.class);
            SHOP_ID = in.findVarHandle(in.lookupClass(), "shopId", java.lang.Long.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Order_Descriptor());
    }

    private Order_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Order> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Order>(
                Order_.Key.class,
                dev.elif.model.KeyGeneration.ASSIGNED,
                java.util.List.<dev.elif.model.Column<Order, ?>>of(Order_.java, Order_.key));
        var columns = java.util.List.<dev.elif.model.Column<Order, ?>>of(
                Order_.java,
                Order_.key,
                Order_.dev,
                Order_.type,
                Order_.model,
                Order_.format,
                Order_.constructor,
                Order_.userId,
                Order_.user_Id,
                Order_.shopId);
        var relations = java.util.List.<dev.elif.model.Relation<Order, ?>>of(
                Order_.shop);
        return dev.elif.model.ModelDefinition.of(Order.class, new dev.elif.ast.Table(null, "orders"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Order create() {
        try {
            return (Order) CONSTRUCTOR.invokeExact();
        } catch (java.lang.RuntimeException | java.lang.Error unchecked) {
            throw unchecked;
        } catch (java.lang.Throwable checked) {
            throw new java.lang.reflect.UndeclaredThrowableException(checked);
        }
    }

    @java.lang.Override
    public Order read(dev.elif.model.Row row, int first) {
        Order model = create();
        JAVA.set(model, row.boxedLongAt(first));
        KEY.set(model, row.boxedLongAt(first + 1));
        DEV.set(model, row.textAt(first + 2));
        TYPE.set(model, row.textAt(first + 3));
        MODEL.set(model, row.textAt(first + 4));
        FORMAT_2.set(model, row.textAt(first + 5));
        CONSTRUCTOR_2.set(model, row.textAt(first + 6));
        USER_ID.set(model, row.textAt(first + 7));
        USER_ID_2.set(model, row.textAt(first + 8));
        SHOP_ID.set(model, row.boxedLongAt(first + 9));
        return model;
    }

    @java.lang.Override
    public Order with(Order model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> JAVA.set(model, value);
            case 1 -> KEY.set(model, value);
            case 2 -> DEV.set(model, value);
            case 3 -> TYPE.set(model, value);
            case 4 -> MODEL.set(model, value);
            case 5 -> FORMAT_2.set(model, value);
            case 6 -> CONSTRUCTOR_2.set(model, value);
            case 7 -> USER_ID.set(model, value);
            case 8 -> USER_ID_2.set(model, value);
            case 9 -> SHOP_ID.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Order copy(Order model) {
        Order copy = create();
        JAVA.set(copy, JAVA.get(model));
        KEY.set(copy, KEY.get(model));
        DEV.set(copy, DEV.get(model));
        TYPE.set(copy, TYPE.get(model));
        MODEL.set(copy, MODEL.get(model));
        FORMAT_2.set(copy, FORMAT_2.get(model));
        CONSTRUCTOR_2.set(copy, CONSTRUCTOR_2.get(model));
        USER_ID.set(copy, USER_ID.get(model));
        USER_ID_2.set(copy, USER_ID_2.get(model));
        SHOP_ID.set(copy, SHOP_ID.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Order model, int position) {
        return switch (position) {
            case 0 -> JAVA.get(model);
            case 1 -> KEY.get(model);
            case 2 -> DEV.get(model);
            case 3 -> TYPE.get(model);
            case 4 -> MODEL.get(model);
            case 5 -> FORMAT_2.get(model);
            case 6 -> CONSTRUCTOR_2.get(model);
            case 7 -> USER_ID.get(model);
            case 8 -> USER_ID_2.get(model);
            case 9 -> SHOP_ID.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Order left, Order right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Order model) {
        return new Order_.Key((java.lang.Long) JAVA.get(model), (java.lang.Long) KEY.get(model));
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        Order_.Key parts = (Order_.Key) key;
        return switch (part) {
            case 0 -> parts.java();
            case 1 -> parts.key();
            default -> throw new java.lang.IndexOutOfBoundsException(part);
        };
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
