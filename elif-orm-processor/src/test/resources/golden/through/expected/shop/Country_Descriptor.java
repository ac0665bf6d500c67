package shop;

/** How elif reads and writes {@link Country}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Country_Descriptor extends dev.elif.model.ModelType<Country> {

    static {
        dev.elif.model.ModelType.register(new Country_Descriptor());
    }

    private Country_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Country> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Country>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Country, ?>>of(Country_.id));
        var columns = java.util.List.<dev.elif.model.Column<Country, ?>>of(
                Country_.id);
        var relations = java.util.List.<dev.elif.model.Relation<Country, ?>>of(
                Country_.users,
                Country_.posts,
                Country_.picture);
        return dev.elif.model.ModelDefinition.of(Country.class, new dev.elif.ast.Table(null, "countries"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Country create() {
        return new Country();
    }

    @java.lang.Override
    public Country read(dev.elif.model.Row row, int first) {
        Country model = create();
        model.id = row.boxedLongAt(first);
        return model;
    }

    @java.lang.Override
    public Country with(Country model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Country copy(Country model) {
        Country copy = create();
        copy.id = model.id;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Country model, int position) {
        return switch (position) {
            case 0 -> model.id;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Country left, Country right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Country model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Country model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
