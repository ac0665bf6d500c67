package old;

/** How elif reads and writes {@link Legacy}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Legacy_Descriptor extends dev.elif.model.ModelType<Legacy> {

    private static final java.lang.invoke.VarHandle ID;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Legacy.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", java.lang.Long.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Legacy_Descriptor());
    }

    private Legacy_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Legacy> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Legacy>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Legacy, ?>>of(Legacy_.id));
        var columns = java.util.List.<dev.elif.model.Column<Legacy, ?>>of(
                Legacy_.id,
                Legacy_.title,
                Legacy_.raw,
                Legacy_.code);
        var relations = java.util.List.<dev.elif.model.Relation<Legacy, ?>>of();
        return dev.elif.model.ModelDefinition.of(Legacy.class, new dev.elif.ast.Table(null, "legacies"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Legacy create() {
        return new Legacy();
    }

    @java.lang.Override
    public Legacy read(dev.elif.model.Row row, int first) {
        Legacy model = create();
        ID.set(model, row.boxedLongAt(first));
        model.title = row.textAt(first + 1);
        model.raw = Legacy_.raw.read(row, first + 2);
        model.code = Legacy_.code.read(row, first + 3);
        return model;
    }

    @java.lang.Override
    public Legacy with(Legacy model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, value);
            case 1 -> model.title = (java.lang.String) value;
            case 2 -> model.raw = (java.util.List) value;
            case 3 -> model.code = (java.lang.String) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Legacy copy(Legacy model) {
        Legacy copy = create();
        ID.set(copy, ID.get(model));
        copy.title = model.title;
        copy.raw = model.raw;
        copy.code = model.code;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Legacy model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            case 1 -> model.title;
            case 2 -> model.raw;
            case 3 -> model.code;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Legacy left, Legacy right, int position) {
        return switch (position) {
            case 3 -> Legacy_.code.type().sameValues(left.code, right.code);
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Legacy model) {
        return ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Legacy model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
