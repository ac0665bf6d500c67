package shop;

/** How elif reads and writes {@link Post}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Post_Descriptor extends dev.elif.model.ModelType<Post> {

    static {
        dev.elif.model.ModelType.register(new Post_Descriptor());
    }

    private Post_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Post> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Post>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Post, ?>>of(Post_.id));
        var columns = java.util.List.<dev.elif.model.Column<Post, ?>>of(
                Post_.id,
                Post_.userId);
        var relations = java.util.List.<dev.elif.model.Relation<Post, ?>>of(
                Post_.picture);
        return dev.elif.model.ModelDefinition.of(Post.class, new dev.elif.ast.Table(null, "posts"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Post create() {
        return new Post();
    }

    @java.lang.Override
    public Post read(dev.elif.model.Row row, int first) {
        Post model = create();
        model.id = row.boxedLongAt(first);
        model.userId = row.boxedLongAt(first + 1);
        return model;
    }

    @java.lang.Override
    public Post with(Post model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            case 1 -> model.userId = (java.lang.Long) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Post copy(Post model) {
        Post copy = create();
        copy.id = model.id;
        copy.userId = model.userId;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Post model, int position) {
        return switch (position) {
            case 0 -> model.id;
            case 1 -> model.userId;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Post left, Post right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Post model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Post model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
