package blog.text;

/** How elif reads and writes {@link Post}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Post_Descriptor extends dev.elif.model.ModelType<Post> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle USER_ID;
    private static final java.lang.invoke.VarHandle EDITOR;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Post.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", java.lang.Long.class);
            USER_ID = in.findVarHandle(in.lookupClass(), "userId", java.lang.Long.class);
            EDITOR = in.findVarHandle(in.lookupClass(), "editor", java.lang.Long.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
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
                Post_.userId,
                Post_.editor);
        var relations = java.util.List.<dev.elif.model.Relation<Post, ?>>of(
                Post_.user,
                Post_.editedBy);
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
        ID.set(model, row.boxedLongAt(first));
        USER_ID.set(model, row.boxedLongAt(first + 1));
        EDITOR.set(model, row.boxedLongAt(first + 2));
        return model;
    }

    @java.lang.Override
    public Post with(Post model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, value);
            case 1 -> USER_ID.set(model, value);
            case 2 -> EDITOR.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Post copy(Post model) {
        Post copy = create();
        ID.set(copy, ID.get(model));
        USER_ID.set(copy, USER_ID.get(model));
        EDITOR.set(copy, EDITOR.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Post model, int position) {
        return switch (position) {
            case 0 -> ID.get(model);
            case 1 -> USER_ID.get(model);
            case 2 -> EDITOR.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Post left, Post right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Post model) {
        return ID.get(model);
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
