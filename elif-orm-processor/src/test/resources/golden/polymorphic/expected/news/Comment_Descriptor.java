package news;

/** How elif reads and writes {@link Comment}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Comment_Descriptor extends dev.elif.model.ModelType<Comment> {

    static {
        dev.elif.model.ModelType.register(new Comment_Descriptor());
    }

    private Comment_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Comment> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Comment>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Comment, ?>>of(Comment_.id));
        var columns = java.util.List.<dev.elif.model.Column<Comment, ?>>of(
                Comment_.id,
                Comment_.commentableType,
                Comment_.commentableId);
        var relations = java.util.List.<dev.elif.model.Relation<Comment, ?>>of(
                Comment_.commentable);
        return dev.elif.model.ModelDefinition.of(Comment.class, new dev.elif.ast.Table(null, "comments"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Comment create() {
        return new Comment();
    }

    @java.lang.Override
    public Comment read(dev.elif.model.Row row, int first) {
        Comment model = create();
        model.id = row.boxedLongAt(first);
        model.commentableType = row.textAt(first + 1);
        model.commentableId = row.boxedLongAt(first + 2);
        return model;
    }

    @java.lang.Override
    public Comment with(Comment model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            case 1 -> model.commentableType = (java.lang.String) value;
            case 2 -> model.commentableId = (java.lang.Long) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Comment copy(Comment model) {
        Comment copy = create();
        copy.id = model.id;
        copy.commentableType = model.commentableType;
        copy.commentableId = model.commentableId;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Comment model, int position) {
        return switch (position) {
            case 0 -> model.id;
            case 1 -> model.commentableType;
            case 2 -> model.commentableId;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Comment left, Comment right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Comment model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Comment model) {
        return dev.elif.query.ActiveRecord.stateOf(model);
    }

    @java.lang.Override
    public boolean tracked() {
        return true;
    }
}
