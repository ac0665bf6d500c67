package shop;

/** How elif reads and writes {@link Shipment}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Shipment_Descriptor extends dev.elif.model.ModelType<Shipment> {

    static {
        dev.elif.model.ModelType.register(new Shipment_Descriptor());
    }

    private Shipment_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Shipment> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Shipment>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Shipment, ?>>of(Shipment_.id));
        var columns = java.util.List.<dev.elif.model.Column<Shipment, ?>>of(
                Shipment_.id,
                Shipment_.orderId,
                Shipment_.productId);
        var relations = java.util.List.<dev.elif.model.Relation<Shipment, ?>>of(
                Shipment_.line);
        return dev.elif.model.ModelDefinition.of(Shipment.class, new dev.elif.ast.Table(null, "shipments"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Shipment read(dev.elif.model.Row row, int first) {
        return new Shipment(
                row.boxedLongAt(first),
                row.boxedLongAt(first + 1),
                row.boxedLongAt(first + 2));
    }

    @java.lang.Override
    public Shipment with(Shipment model, int position, java.lang.Object value) {
        java.util.Objects.checkIndex(position, 3);
        return new Shipment(
                position == 0 ? (java.lang.Long) value : model.id(),
                position == 1 ? (java.lang.Long) value : model.orderId(),
                position == 2 ? (java.lang.Long) value : model.productId());
    }

    @java.lang.Override
    public Shipment copy(Shipment model) {
        return model;
    }

    @java.lang.Override
    public java.lang.Object value(Shipment model, int position) {
        return switch (position) {
            case 0 -> model.id();
            case 1 -> model.orderId();
            case 2 -> model.productId();
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Shipment left, Shipment right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(Shipment model) {
        return model.id();
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Shipment model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
