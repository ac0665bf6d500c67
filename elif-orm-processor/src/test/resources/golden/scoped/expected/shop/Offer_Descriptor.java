package shop;

/** How elif reads and writes {@link Offer}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Offer_Descriptor extends dev.elif.model.ModelType<Offer> {

    static {
        dev.elif.model.ModelType.register(new Offer_Descriptor());
    }

    private Offer_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Offer> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Offer>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Offer, ?>>of(Offer_.id));
        var columns = java.util.List.<dev.elif.model.Column<Offer, ?>>of(
                Offer_.id,
                Offer_.shop,
                Offer_.listed,
                Offer_.removedAt);
        var relations = java.util.List.<dev.elif.model.Relation<Offer, ?>>of();
        return dev.elif.model.ModelDefinition.of(Offer.class, new dev.elif.ast.Table(null, "offers"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null)
                .withSoftDelete(Offer_.removedAt)
                .withTenant(Offer_.shop)
                .withScopes(java.util.List.of(Everything.class, Offer.Listed.class));
    }

    @java.lang.Override
    public Offer create() {
        return new Offer();
    }

    @java.lang.Override
    public Offer read(dev.elif.model.Row row, int first) {
        Offer model = create();
        model.id = row.boxedLongAt(first);
        model.shop = row.textAt(first + 1);
        model.listed = row.booleanAt(first + 2);
        model.removedAt = row.instantAt(first + 3);
        return model;
    }

    @java.lang.Override
    public Offer with(Offer model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            case 1 -> model.shop = (java.lang.String) value;
            case 2 -> model.listed = (boolean) value;
            case 3 -> model.removedAt = (java.time.Instant) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Offer copy(Offer model) {
        Offer copy = create();
        copy.id = model.id;
        copy.shop = model.shop;
        copy.listed = model.listed;
        copy.removedAt = model.removedAt;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Offer model, int position) {
        return switch (position) {
            case 0 -> model.id;
            case 1 -> model.shop;
            case 2 -> model.listed;
            case 3 -> model.removedAt;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Offer left, Offer right, int position) {
        return switch (position) {
            case 2 -> left.listed == right.listed;
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Offer model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Offer model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
