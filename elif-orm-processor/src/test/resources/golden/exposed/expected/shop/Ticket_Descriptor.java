package shop;

/** How elif reads and writes {@link Ticket}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Ticket_Descriptor extends dev.elif.model.ModelType<Ticket> {

    static {
        dev.elif.model.ModelType.register(new Ticket_Descriptor());
    }

    private Ticket_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Ticket> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Ticket>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Ticket, ?>>of(Ticket_.id));
        var columns = java.util.List.<dev.elif.model.Column<Ticket, ?>>of(
                Ticket_.id,
                Ticket_.paid,
                Ticket_.code);
        var relations = java.util.List.<dev.elif.model.Relation<Ticket, ?>>of();
        return dev.elif.model.ModelDefinition.of(Ticket.class, new dev.elif.ast.Table(null, "tickets"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null)
                .withExposure(new dev.elif.model.ModelDefinition.Exposure<Ticket>(java.util.Set.of("code"), java.util.List.of(new dev.elif.model.ModelDefinition.Appended<Ticket>("length", model -> model.length())), java.util.Map.of(), java.util.Map.of(), java.util.List.of(), java.util.List.of(), java.util.List.of(Ticket_.paid)));
    }

    @java.lang.Override
    public Ticket read(dev.elif.model.Row row, int first) {
        return new Ticket(
                row.boxedLongAt(first),
                row.booleanAt(first + 1),
                row.textAt(first + 2));
    }

    @java.lang.Override
    public Ticket with(Ticket model, int position, java.lang.Object value) {
        java.util.Objects.checkIndex(position, 3);
        return new Ticket(
                position == 0 ? (java.lang.Long) value : model.id(),
                position == 1 ? (boolean) value : model.paid(),
                position == 2 ? (java.lang.String) value : model.code());
    }

    @java.lang.Override
    public Ticket copy(Ticket model) {
        return model;
    }

    @java.lang.Override
    public java.lang.Object value(Ticket model, int position) {
        return switch (position) {
            case 0 -> model.id();
            case 1 -> model.paid();
            case 2 -> model.code();
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Ticket left, Ticket right, int position) {
        return switch (position) {
            case 1 -> left.paid() == right.paid();
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Ticket model) {
        return model.id();
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Ticket model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
