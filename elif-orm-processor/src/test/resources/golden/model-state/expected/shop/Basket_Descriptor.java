package shop;

/** How elif reads and writes {@link Basket}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Basket_Descriptor extends dev.elif.model.ModelType<Basket> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle MEMORY;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Basket.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", java.lang.Long.class);
            MEMORY = in.findVarHandle(in.lookupClass(), "memory", dev.elif.model.ModelState.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Basket_Descriptor());
    }

    private Basket_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Basket> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Basket>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Basket, ?>>of(Basket_.id));
        var columns = java.util.List.<dev.elif.model.Column<Basket, ?>>of(
                Basket_.id);
        var relations = java.util.List.<dev.elif.model.Relation<Basket, ?>>of();
        return dev.elif.model.ModelDefinition.of(Basket.class, new dev.elif.ast.Table(null, "baskets"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Basket create() {
        return new Basket();
    }

    @java.lang.Override
    public Basket read(dev.elif.model.Row row, int first) {
        Basket model = create();
        ID.set(model, row.boxedLongAt(first));
        return model;
    }

    @java.lang.Override
    public Basket with(Basket model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Basket copy(Basket model) {
        Basket copy = create();
        ID.set(copy, ID.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Basket model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Basket left, Basket right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Basket model) {
        return ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Basket model) {
        return (dev.elif.model.ModelState) MEMORY.get(model);
    }

    @java.lang.Override
    public boolean tracked() {
        return true;
    }
}
