package shop;

/** How elif reads and writes {@link Picture}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Picture_Descriptor extends dev.elif.model.ModelType<Picture> {

    static {
        dev.elif.model.ModelType.register(new Picture_Descriptor());
    }

    private Picture_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Picture> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Picture>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Picture, ?>>of(Picture_.id));
        var columns = java.util.List.<dev.elif.model.Column<Picture, ?>>of(
                Picture_.id,
                Picture_.postId);
        var relations = java.util.List.<dev.elif.model.Relation<Picture, ?>>of();
        return dev.elif.model.ModelDefinition.of(Picture.class, new dev.elif.ast.Table(null, "pictures"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Picture create() {
        return new Picture();
    }

    @java.lang.Override
    public Picture read(dev.elif.model.Row row, int first) {
        Picture model = create();
        model.id = row.boxedLongAt(first);
        model.postId = row.boxedLongAt(first + 1);
        return model;
    }

    @java.lang.Override
    public Picture with(Picture model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            case 1 -> model.postId = (java.lang.Long) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Picture copy(Picture model) {
        Picture copy = create();
        copy.id = model.id;
        copy.postId = model.postId;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Picture model, int position) {
        return switch (position) {
            case 0 -> model.id;
            case 1 -> model.postId;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Picture left, Picture right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Picture model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Picture model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
