package club;

/** How elif reads and writes {@link Booking}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Booking_Descriptor extends dev.elif.model.ModelType<Booking> {

    static {
        dev.elif.model.ModelType.register(new Booking_Descriptor());
    }

    private Booking_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Booking> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Booking>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Booking, ?>>of(Booking_.id));
        var columns = java.util.List.<dev.elif.model.Column<Booking, ?>>of(
                Booking_.id,
                Booking_.userId,
                Booking_.house,
                Booking_.number,
                Booking_.nights);
        var relations = java.util.List.<dev.elif.model.Relation<Booking, ?>>of();
        return dev.elif.model.ModelDefinition.of(Booking.class, new dev.elif.ast.Table(null, "bookings"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Booking create() {
        return new Booking();
    }

    @java.lang.Override
    public Booking read(dev.elif.model.Row row, int first) {
        Booking model = create();
        model.id = row.boxedLongAt(first);
        model.userId = row.boxedLongAt(first + 1);
        model.house = row.textAt(first + 2);
        model.number = row.intAt(first + 3);
        model.nights = row.intAt(first + 4);
        return model;
    }

    @java.lang.Override
    public Booking with(Booking model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            case 1 -> model.userId = (java.lang.Long) value;
            case 2 -> model.house = (java.lang.String) value;
            case 3 -> model.number = (int) value;
            case 4 -> model.nights = (int) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Booking copy(Booking model) {
        Booking copy = create();
        copy.id = model.id;
        copy.userId = model.userId;
        copy.house = model.house;
        copy.number = model.number;
        copy.nights = model.nights;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Booking model, int position) {
        return switch (position) {
            case 0 -> model.id;
            case 1 -> model.userId;
            case 2 -> model.house;
            case 3 -> model.number;
            case 4 -> model.nights;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Booking left, Booking right, int position) {
        return switch (position) {
            case 3 -> left.number == right.number;
            case 4 -> left.nights == right.nights;
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Booking model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Booking model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
