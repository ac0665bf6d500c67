package news;

/** How elif reads and writes {@link Tag}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Tag_Descriptor extends dev.elif.model.ModelType<Tag> {

    static {
        dev.elif.model.ModelType.register(new Tag_Descriptor());
    }

    private Tag_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Tag> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Tag>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Tag, ?>>of(Tag_.id));
        var columns = java.util.List.<dev.elif.model.Column<Tag, ?>>of(
                Tag_.id);
        var relations = java.util.List.<dev.elif.model.Relation<Tag, ?>>of(
                Tag_.articles);
        return dev.elif.model.ModelDefinition.of(Tag.class, new dev.elif.ast.Table(null, "tags"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Tag create() {
        return new Tag();
    }

    @java.lang.Override
    public Tag read(dev.elif.model.Row row, int first) {
        Tag model = create();
        model.id = row.boxedLongAt(first);
        return model;
    }

    @java.lang.Override
    public Tag with(Tag model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Tag copy(Tag model) {
        Tag copy = create();
        copy.id = model.id;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Tag model, int position) {
        return switch (position) {
            case 0 -> model.id;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Tag left, Tag right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Tag model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Tag model) {
        return dev.elif.query.ActiveRecord.stateOf(model);
    }

    @java.lang.Override
    public boolean tracked() {
        return true;
    }
}
