package shop;

/** How elif reads and writes {@link Tale}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Tale_Descriptor extends dev.elif.model.ModelType<Tale> implements dev.elif.event.ModelHooks<Tale> {

    private static final java.lang.invoke.VarHandle ID;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Tale.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", java.lang.Long.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Tale_Descriptor());
    }

    private Tale_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Tale> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Tale>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Tale, ?>>of(Tale_.id));
        var columns = java.util.List.<dev.elif.model.Column<Tale, ?>>of(
                Tale_.id);
        var relations = java.util.List.<dev.elif.model.Relation<Tale, ?>>of();
        return dev.elif.model.ModelDefinition.of(Tale.class, new dev.elif.ast.Table(null, "tales"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Tale create() {
        return new Tale();
    }

    @java.lang.Override
    public Tale read(dev.elif.model.Row row, int first) {
        Tale model = create();
        ID.set(model, row.boxedLongAt(first));
        return model;
    }

    @java.lang.Override
    public Tale with(Tale model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Tale copy(Tale model) {
        Tale copy = create();
        ID.set(copy, ID.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Tale model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Tale left, Tale right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Tale model) {
        return ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Tale model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }

    @java.lang.Override
    public boolean hooked(dev.elif.event.EventKind kind) {
        return switch (kind) {
            case FORCE_DELETED, SAVING -> true;
            default -> false;
        };
    }

    @java.lang.Override
    public Tale call(dev.elif.event.EventKind kind, Tale model) {
        Tale current = model;
        switch (kind) {
            case FORCE_DELETED -> {
                current.last();
            }
            case SAVING -> {
                current.first();
                current = current.second();
            }
            default -> {
            }
        }
        return current;
    }
}
