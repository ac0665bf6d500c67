package zoo;

/** How elif reads and writes {@link Zoo.Keepers.Keeper}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Zoo_Keepers_Keeper_Descriptor extends dev.elif.model.ModelType<Zoo.Keepers.Keeper> {

    static {
        dev.elif.model.ModelType.register(new Zoo_Keepers_Keeper_Descriptor());
    }

    private Zoo_Keepers_Keeper_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Zoo.Keepers.Keeper> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Zoo.Keepers.Keeper>(
                java.lang.Integer.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Zoo.Keepers.Keeper, ?>>of(Zoo_Keepers_Keeper_.number));
        var columns = java.util.List.<dev.elif.model.Column<Zoo.Keepers.Keeper, ?>>of(
                Zoo_Keepers_Keeper_.number,
                Zoo_Keepers_Keeper_.favourite);
        var relations = java.util.List.<dev.elif.model.Relation<Zoo.Keepers.Keeper, ?>>of();
        return dev.elif.model.ModelDefinition.of(Zoo.Keepers.Keeper.class, new dev.elif.ast.Table(null, "keepers"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Zoo.Keepers.Keeper read(dev.elif.model.Row row, int first) {
        return new Zoo.Keepers.Keeper(
                row.intAt(first),
                Zoo_Keepers_Keeper_.favourite.read(row, first + 1));
    }

    @java.lang.Override
    public Zoo.Keepers.Keeper with(Zoo.Keepers.Keeper model, int position, java.lang.Object value) {
        java.util.Objects.checkIndex(position, 2);
        return new Zoo.Keepers.Keeper(
                position == 0 ? (int) value : model.number(),
                position == 1 ? (Zoo.Keepers.Animals) value : model.favourite());
    }

    @java.lang.Override
    public Zoo.Keepers.Keeper copy(Zoo.Keepers.Keeper model) {
        return model;
    }

    @java.lang.Override
    public java.lang.Object value(Zoo.Keepers.Keeper model, int position) {
        return switch (position) {
            case 0 -> model.number();
            case 1 -> model.favourite();
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Zoo.Keepers.Keeper left, Zoo.Keepers.Keeper right, int position) {
        return switch (position) {
            case 0 -> left.number() == right.number();
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Zoo.Keepers.Keeper model) {
        return model.number();
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Zoo.Keepers.Keeper model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
