package shop;

/** How elif reads and writes {@link Key}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Key_Descriptor extends dev.elif.model.ModelType<Key> {

    static {
        dev.elif.model.ModelType.register(new Key_Descriptor());
    }

    private Key_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Key> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Key>(
                Key_.Key.class,
                dev.elif.model.KeyGeneration.ASSIGNED,
                java.util.List.<dev.elif.model.Column<Key, ?>>of(Key_.left, Key_.right));
        var columns = java.util.List.<dev.elif.model.Column<Key, ?>>of(
                Key_.left,
                Key_.right);
        var relations = java.util.List.<dev.elif.model.Relation<Key, ?>>of();
        return dev.elif.model.ModelDefinition.of(Key.class, new dev.elif.ast.Table(null, "keys"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Key read(dev.elif.model.Row row, int first) {
        return new Key(
                row.longAt(first),
                row.longAt(first + 1));
    }

    @java.lang.Override
    public Key with(Key model, int position, java.lang.Object value) {
        java.util.Objects.checkIndex(position, 2);
        return new Key(
                position == 0 ? (long) value : model.left(),
                position == 1 ? (long) value : model.right());
    }

    @java.lang.Override
    public Key copy(Key model) {
        return model;
    }

    @java.lang.Override
    public java.lang.Object value(Key model, int position) {
        return switch (position) {
            case 0 -> model.left();
            case 1 -> model.right();
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Key left, Key right, int position) {
        return switch (position) {
            case 0 -> left.left() == right.left();
            case 1 -> left.right() == right.right();
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Key model) {
        return new Key_.Key(model.left(), model.right());
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        Key_.Key parts = (Key_.Key) key;
        return switch (part) {
            case 0 -> parts.left();
            case 1 -> parts.right();
            default -> throw new java.lang.IndexOutOfBoundsException(part);
        };
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Key model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
