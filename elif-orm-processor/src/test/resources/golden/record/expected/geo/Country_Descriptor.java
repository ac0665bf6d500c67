package geo;

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
                java.lang.String.class,
                dev.elif.model.KeyGeneration.ASSIGNED,
                java.util.List.<dev.elif.model.Column<Country, ?>>of(Country_.code));
        var columns = java.util.List.<dev.elif.model.Column<Country, ?>>of(
                Country_.code,
                Country_.name,
                Country_.population,
                Country_.flag);
        var relations = java.util.List.<dev.elif.model.Relation<Country, ?>>of();
        return dev.elif.model.ModelDefinition.of(Country.class, new dev.elif.ast.Table(null, "countries"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Country read(dev.elif.model.Row row, int first) {
        return new Country(
                row.textAt(first),
                row.textAt(first + 1),
                row.longAt(first + 2),
                row.bytesAt(first + 3));
    }

    @java.lang.Override
    public Country with(Country model, int position, java.lang.Object value) {
        java.util.Objects.checkIndex(position, 4);
        return new Country(
                position == 0 ? (java.lang.String) value : model.code(),
                position == 1 ? (java.lang.String) value : model.name(),
                position == 2 ? (long) value : model.population(),
                position == 3 ? (byte[]) value : model.flag());
    }

    @java.lang.Override
    public Country copy(Country model) {
        return model;
    }

    @java.lang.Override
    public java.lang.Object value(Country model, int position) {
        return switch (position) {
            case 0 -> model.code();
            case 1 -> model.name();
            case 2 -> model.population();
            case 3 -> model.flag();
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Country left, Country right, int position) {
        return switch (position) {
            case 2 -> left.population() == right.population();
            case 3 -> java.util.Objects.deepEquals(left.flag(), right.flag());
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Country model) {
        return model.code();
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
