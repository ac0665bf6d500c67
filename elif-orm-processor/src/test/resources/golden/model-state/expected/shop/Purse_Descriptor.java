package shop;

/** How elif reads and writes {@link Purse}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Purse_Descriptor extends dev.elif.model.ModelType<Purse> {

    private static final java.lang.invoke.VarHandle ID;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Purse.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", java.lang.Long.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Purse_Descriptor());
    }

    private Purse_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Purse> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Purse>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Purse, ?>>of(Purse_.id));
        var columns = java.util.List.<dev.elif.model.Column<Purse, ?>>of(
                Purse_.id);
        var relations = java.util.List.<dev.elif.model.Relation<Purse, ?>>of();
        return dev.elif.model.ModelDefinition.of(Purse.class, new dev.elif.ast.Table(null, "purses"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Purse create() {
        return new Purse();
    }

    @java.lang.Override
    public Purse read(dev.elif.model.Row row, int first) {
        Purse model = create();
        ID.set(model, row.boxedLongAt(first));
        return model;
    }

    @java.lang.Override
    public Purse with(Purse model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Purse copy(Purse model) {
        Purse copy = create();
        ID.set(copy, ID.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Purse model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Purse left, Purse right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Purse model) {
        return ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Purse model) {
        return model.memory;
    }

    @java.lang.Override
    public boolean tracked() {
        return true;
    }
}
