package shop;

/** How elif reads and writes {@link Product}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Product_Descriptor extends dev.elif.model.ModelType<Product> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle NOTE;
    private static final java.lang.invoke.VarHandle CREATED_AT;
    private static final java.lang.invoke.VarHandle NAME;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(shop.base.Keyed.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", java.lang.Object.class);
            NOTE = in.findVarHandle(in.lookupClass(), "note", java.lang.String.class);
            in = java.lang.invoke.MethodHandles.privateLookupIn(Product.class.getSuperclass().getSuperclass(), here);
            CREATED_AT = in.findVarHandle(in.lookupClass(), "createdAt", java.time.Instant.class);
            in = java.lang.invoke.MethodHandles.privateLookupIn(Product.class, here);
            NAME = in.findVarHandle(in.lookupClass(), "name", java.lang.String.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Product_Descriptor());
    }

    private Product_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Product> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Product>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Product, ?>>of(Product_.id));
        var columns = java.util.List.<dev.elif.model.Column<Product, ?>>of(
                Product_.id,
                Product_.note,
                Product_.version,
                Product_.createdAt,
                Product_.name);
        var relations = java.util.List.<dev.elif.model.Relation<Product, ?>>of();
        return dev.elif.model.ModelDefinition.of(Product.class, new dev.elif.ast.Table(null, "products"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(Product_.createdAt, null);
    }

    @java.lang.Override
    public Product create() {
        return new Product();
    }

    @java.lang.Override
    public Product read(dev.elif.model.Row row, int first) {
        Product model = create();
        ID.set(model, row.boxedLongAt(first));
        NOTE.set(model, row.textAt(first + 1));
        model.version = row.intAt(first + 2);
        CREATED_AT.set(model, row.instantAt(first + 3));
        NAME.set(model, row.textAt(first + 4));
        return model;
    }

    @java.lang.Override
    public Product with(Product model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, (java.lang.Long) value);
            case 1 -> NOTE.set(model, value);
            case 2 -> model.version = (int) value;
            case 3 -> CREATED_AT.set(model, value);
            case 4 -> NAME.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Product copy(Product model) {
        Product copy = create();
        ID.set(copy, ID.get(model));
        NOTE.set(copy, NOTE.get(model));
        copy.version = model.version;
        CREATED_AT.set(copy, CREATED_AT.get(model));
        NAME.set(copy, NAME.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Product model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            case 1 -> NOTE.get(model);
            case 2 -> model.version;
            case 3 -> CREATED_AT.get(model);
            case 4 -> NAME.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Product left, Product right, int position) {
        return switch (position) {
            case 2 -> left.version == right.version;
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Product model) {
        return ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Product model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
