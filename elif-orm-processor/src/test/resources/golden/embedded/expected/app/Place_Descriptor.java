package app;

/** How elif reads and writes {@link Place}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Place_Descriptor extends dev.elif.model.ModelType<Place> {

    static {
        dev.elif.model.ModelType.register(new Place_Descriptor());
    }

    private Place_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Place> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Place>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Place, ?>>of(Place_.id));
        var columns = java.util.List.<dev.elif.model.Column<Place, ?>>of(
                Place_.atLatitude,
                Place_.atLongitude,
                Place_.id,
                Place_.untilLatitude,
                Place_.untilLongitude,
                Place_.name);
        var relations = java.util.List.<dev.elif.model.Relation<Place, ?>>of();
        return dev.elif.model.ModelDefinition.of(Place.class, new dev.elif.ast.Table(null, "places"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null)
                .withExposure(dev.elif.model.ModelDefinition.Exposure.of(java.util.List.of(new dev.elif.model.ModelDefinition.Embedded("at", 0, java.util.List.of("latitude", "longitude")), new dev.elif.model.ModelDefinition.Embedded("until", 3, java.util.List.of("latitude", "longitude")))));
    }

    @java.lang.Override
    public Place read(dev.elif.model.Row row, int first) {
        return new Place(
                readAt(row, first + 0),
                row.longAt(first + 2),
                readUntil(row, first + 3),
                row.textAt(first + 5));
    }

    @java.lang.Override
    public Place with(Place model, int position, java.lang.Object value) {
        java.util.Objects.checkIndex(position, 6);
        return new Place(
                position >= 0 && position < 2 ? withAt(model, position, value) : model.at(),
                position == 2 ? (long) value : model.id(),
                position >= 3 && position < 5 ? withUntil(model, position - 3, value) : model.until(),
                position == 5 ? (java.lang.String) value : model.name());
    }

    @java.lang.Override
    public Place copy(Place model) {
        return model;
    }

    private static java.lang.Double atLatitude(Place model) {
        Place.Point value = model.at();
        return value == null ? null : value.latitude();
    }

    private static java.lang.Double atLongitude(Place model) {
        Place.Point value = model.at();
        return value == null ? null : value.longitude();
    }

    private static Place.Point readAt(dev.elif.model.Row row, int first) {
        java.lang.Double part0 = row.boxedDoubleAt(first);
        java.lang.Double part1 = row.boxedDoubleAt(first + 1);
        return part0 == null && part1 == null ? null : makeAt(part0, part1);
    }

    private static Place.Point withAt(Place model, int part, java.lang.Object value) {
        java.lang.Double part0 = part == 0 ? (java.lang.Double) value : atLatitude(model);
        java.lang.Double part1 = part == 1 ? (java.lang.Double) value : atLongitude(model);
        return part0 == null && part1 == null ? null : makeAt(part0 == null ? 0 : part0, part1);
    }

    private static Place.Point makeAt(double part0, java.lang.Double part1) {
        return new Place.Point(part0, part1);
    }

    private static java.lang.Double untilLatitude(Place model) {
        Place.Point value = model.until();
        return value == null ? null : value.latitude();
    }

    private static java.lang.Double untilLongitude(Place model) {
        Place.Point value = model.until();
        return value == null ? null : value.longitude();
    }

    private static Place.Point readUntil(dev.elif.model.Row row, int first) {
        java.lang.Double part0 = row.boxedDoubleAt(first);
        java.lang.Double part1 = row.boxedDoubleAt(first + 1);
        return part0 == null && part1 == null ? null : makeUntil(part0, part1);
    }

    private static Place.Point withUntil(Place model, int part, java.lang.Object value) {
        java.lang.Double part0 = part == 0 ? (java.lang.Double) value : untilLatitude(model);
        java.lang.Double part1 = part == 1 ? (java.lang.Double) value : untilLongitude(model);
        return part0 == null && part1 == null ? null : makeUntil(part0 == null ? 0 : part0, part1);
    }

    private static Place.Point makeUntil(double part0, java.lang.Double part1) {
        return new Place.Point(part0, part1);
    }

    @java.lang.Override
    public java.lang.Object value(Place model, int position) {
        return switch (position) {
            case 0 -> atLatitude(model);
            case 1 -> atLongitude(model);
            case 2 -> model.id();
            case 3 -> untilLatitude(model);
            case 4 -> untilLongitude(model);
            case 5 -> model.name();
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Place left, Place right, int position) {
        return switch (position) {
            case 2 -> left.id() == right.id();
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Place model) {
        return model.id();
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Place model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
