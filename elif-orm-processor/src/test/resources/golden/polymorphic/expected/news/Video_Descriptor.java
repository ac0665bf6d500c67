package news;

/** How elif reads and writes {@link Video}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Video_Descriptor extends dev.elif.model.ModelType<Video> {

    static {
        dev.elif.model.ModelType.register(new Video_Descriptor());
    }

    private Video_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Video> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Video>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Video, ?>>of(Video_.id));
        var columns = java.util.List.<dev.elif.model.Column<Video, ?>>of(
                Video_.id);
        var relations = java.util.List.<dev.elif.model.Relation<Video, ?>>of(
                Video_.comments);
        return dev.elif.model.ModelDefinition.of(Video.class, new dev.elif.ast.Table(null, "videos"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Video create() {
        return new Video();
    }

    @java.lang.Override
    public Video read(dev.elif.model.Row row, int first) {
        Video model = create();
        model.id = row.boxedLongAt(first);
        return model;
    }

    @java.lang.Override
    public Video with(Video model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Video copy(Video model) {
        Video copy = create();
        copy.id = model.id;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Video model, int position) {
        return switch (position) {
            case 0 -> model.id;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Video left, Video right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Video model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Video model) {
        return dev.elif.query.ActiveRecord.stateOf(model);
    }

    @java.lang.Override
    public boolean tracked() {
        return true;
    }
}
