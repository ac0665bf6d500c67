package app;

/** How elif reads and writes {@link Article}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Article_Descriptor extends dev.elif.model.ModelType<Article> {

    private static final java.lang.invoke.VarHandle ID;
    private static final java.lang.invoke.VarHandle VERSION;
    private static final java.lang.invoke.VarHandle SLUG;
    private static final java.lang.invoke.VarHandle STATUS;
    private static final java.lang.invoke.VarHandle TOKEN;
    private static final java.lang.invoke.VarHandle WRITTEN_AT;

    static {
        try {
            java.lang.invoke.MethodHandles.Lookup here = java.lang.invoke.MethodHandles.lookup();
            java.lang.invoke.MethodHandles.Lookup in;
            in = java.lang.invoke.MethodHandles.privateLookupIn(Article.class, here);
            ID = in.findVarHandle(in.lookupClass(), "id", long.class);
            VERSION = in.findVarHandle(in.lookupClass(), "version", int.class);
            SLUG = in.findVarHandle(in.lookupClass(), "slug", java.lang.String.class);
            STATUS = in.findVarHandle(in.lookupClass(), "status", java.lang.String.class);
            TOKEN = in.findVarHandle(in.lookupClass(), "token", java.lang.String.class);
            WRITTEN_AT = in.findVarHandle(in.lookupClass(), "writtenAt", java.time.Instant.class);
        } catch (java.lang.ReflectiveOperationException changed) {
            throw new java.lang.ExceptionInInitializerError(changed);
        }
        dev.elif.model.ModelType.register(new Article_Descriptor());
    }

    private Article_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Article> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Article>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Article, ?>>of(Article_.id));
        var columns = java.util.List.<dev.elif.model.Column<Article, ?>>of(
                Article_.id,
                Article_.version,
                Article_.slug,
                Article_.status,
                Article_.token,
                Article_.writtenAt);
        var relations = java.util.List.<dev.elif.model.Relation<Article, ?>>of();
        return dev.elif.model.ModelDefinition.of(Article.class, new dev.elif.ast.Table(null, "articles"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null)
                .withVersion(Article_.version)
                .withDatabaseValues(java.util.List.<dev.elif.model.Column<Article, ?>>of(Article_.slug), java.util.List.<dev.elif.model.Column<Article, ?>>of(Article_.status, Article_.writtenAt))
                .withGenerators(java.util.List.of(new dev.elif.model.ModelDefinition.Generator<>(Article_.token, dev.elif.model.Ulid.class, dev.elif.model.Ulid::new)));
    }

    @java.lang.Override
    public Article create() {
        return new Article();
    }

    @java.lang.Override
    public Article read(dev.elif.model.Row row, int first) {
        Article model = create();
        ID.set(model, row.longAt(first));
        VERSION.set(model, row.intAt(first + 1));
        SLUG.set(model, row.textAt(first + 2));
        STATUS.set(model, row.textAt(first + 3));
        TOKEN.set(model, row.textAt(first + 4));
        WRITTEN_AT.set(model, row.instantAt(first + 5));
        return model;
    }

    @java.lang.Override
    public Article with(Article model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> ID.set(model, (long) value);
            case 1 -> VERSION.set(model, (int) value);
            case 2 -> SLUG.set(model, value);
            case 3 -> STATUS.set(model, value);
            case 4 -> TOKEN.set(model, value);
            case 5 -> WRITTEN_AT.set(model, value);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Article copy(Article model) {
        Article copy = create();
        ID.set(copy, (long) ID.get(model));
        VERSION.set(copy, (int) VERSION.get(model));
        SLUG.set(copy, SLUG.get(model));
        STATUS.set(copy, STATUS.get(model));
        TOKEN.set(copy, TOKEN.get(model));
        WRITTEN_AT.set(copy, WRITTEN_AT.get(model));
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Article model, int position) {
        return switch (position) {
            case 0 -> (long) ID.get(model);
            case 1 -> (int) VERSION.get(model);
            case 2 -> SLUG.get(model);
            case 3 -> STATUS.get(model);
            case 4 -> TOKEN.get(model);
            case 5 -> WRITTEN_AT.get(model);
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Article left, Article right, int position) {
        return switch (position) {
            case 0 -> (long) ID.get(left) == (long) ID.get(right);
            case 1 -> (int) VERSION.get(left) == (int) VERSION.get(right);
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Article model) {
        return (long) ID.get(model);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Article model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
