package news;

/** How elif reads and writes {@link Article}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Article_Descriptor extends dev.elif.model.ModelType<Article> {

    static {
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
                Article_.id);
        var relations = java.util.List.<dev.elif.model.Relation<Article, ?>>of(
                Article_.comments,
                Article_.tags,
                Article_.last);
        return dev.elif.model.ModelDefinition.of(Article.class, new dev.elif.ast.Table(null, "articles"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Article create() {
        return new Article();
    }

    @java.lang.Override
    public Article read(dev.elif.model.Row row, int first) {
        Article model = create();
        model.id = row.boxedLongAt(first);
        return model;
    }

    @java.lang.Override
    public Article with(Article model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Article copy(Article model) {
        Article copy = create();
        copy.id = model.id;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Article model, int position) {
        return switch (position) {
            case 0 -> model.id;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Article left, Article right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Article model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Article model) {
        return dev.elif.query.ActiveRecord.stateOf(model);
    }

    @java.lang.Override
    public boolean tracked() {
        return true;
    }
}
