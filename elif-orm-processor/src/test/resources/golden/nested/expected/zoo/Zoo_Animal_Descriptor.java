package zoo;

/** How elif reads and writes {@link Zoo.Animal}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Zoo_Animal_Descriptor extends dev.elif.model.ModelType<Zoo.Animal> {

    private static final java.lang.invoke.VarHandle SPECIES;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Zoo.Animal.class, here);
            SPECIES = in.findVarHandle(in.lookupClass(), "species", java.lang.String.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Zoo_Animal_Descriptor());
    }

    private Zoo_Animal_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Zoo.Animal> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Zoo.Animal>(
                java.util.UUID.class,
                dev.elif.model.KeyGeneration.UUID_V7,
                java.util.List.<dev.elif.model.Column<Zoo.Animal, ?>>of(Zoo_Animal_.id));
        var columns = java.util.List.<dev.elif.model.Column<Zoo.Animal, ?>>of(
                Zoo_Animal_.id,
                Zoo_Animal_.species);
        var relations = java.util.List.<dev.elif.model.Relation<Zoo.Animal, ?>>of();
        return dev.elif.model.ModelDefinition.of(Zoo.Animal.class, new dev.elif.ast.Table(null, "animals"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Zoo.Animal create() {
        return new Zoo.Animal();
    }

    @java.lang.Override
    public Zoo.Animal read(dev.elif.model.Row row, int first) {
        Zoo.Animal model = create();
        model.id = row.uuidAt(first);
        SPECIES.set(model, row.textAt(first + 1));
        return model;
    }

    @java.lang.Override
    public Zoo.Animal with(Zoo.Animal model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.util.UUID) value;
            case 1 -> SPECIES.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Zoo.Animal copy(Zoo.Animal model) {
        Zoo.Animal copy = create();
        copy.id = model.id;
        SPECIES.set(copy, SPECIES.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Zoo.Animal model, int position) {
        return switch (position) {
            case 0 -> model.id;
            case 1 -> SPECIES.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Zoo.Animal left, Zoo.Animal right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Zoo.Animal model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Zoo.Animal model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
