package shop;

/** How elif reads and writes {@link Shop}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Shop_Descriptor extends dev.elif.model.ModelType<Shop> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle SIZE;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Shop.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", java.lang.Long.class);
            SIZE = in.findVarHandle(in.lookupClass(), "size", java.lang.String.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Shop_Descriptor());
    }

    private Shop_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Shop> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Shop>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Shop, ?>>of(Shop_.id));
        var columns = java.util.List.<dev.elif.model.Column<Shop, ?>>of(
                Shop_.id,
                Shop_.size);
        var relations = java.util.List.<dev.elif.model.Relation<Shop, ?>>of();
        return dev.elif.model.ModelDefinition.of(Shop.class, new dev.elif.ast.Table(null, "shops"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Shop create() {
        return new Shop();
    }

    @java.lang.Override
    public Shop read(dev.elif.model.Row row, int first) {
        Shop model = create();
        ID.set(model, row.boxedLongAt(first));
        SIZE.set(model, row.textAt(first + 1));
        return model;
    }

    @java.lang.Override
    public Shop with(Shop model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, value);
            case 1 -> SIZE.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Shop copy(Shop model) {
        Shop copy = create();
        ID.set(copy, ID.get(model));
        SIZE.set(copy, SIZE.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Shop model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            case 1 -> SIZE.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Shop left, Shop right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Shop model) {
        return ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Shop model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
