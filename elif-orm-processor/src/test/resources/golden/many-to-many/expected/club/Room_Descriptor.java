package club;

/** How elif reads and writes {@link Room}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Room_Descriptor extends dev.elif.model.ModelType<Room> {

    static {
        dev.elif.model.ModelType.register(new Room_Descriptor());
    }

    private Room_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Room> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Room>(
                Room_.Key.class,
                dev.elif.model.KeyGeneration.ASSIGNED,
                java.util.List.<dev.elif.model.Column<Room, ?>>of(Room_.house, Room_.number));
        var columns = java.util.List.<dev.elif.model.Column<Room, ?>>of(
                Room_.house,
                Room_.number);
        var relations = java.util.List.<dev.elif.model.Relation<Room, ?>>of();
        return dev.elif.model.ModelDefinition.of(Room.class, new dev.elif.ast.Table(null, "rooms"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Room create() {
        return new Room();
    }

    @java.lang.Override
    public Room read(dev.elif.model.Row row, int first) {
        Room model = create();
        model.house = row.textAt(first);
        model.number = row.intAt(first + 1);
        return model;
    }

    @java.lang.Override
    public Room with(Room model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.house = (java.lang.String) value;
            case 1 -> model.number = (int) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Room copy(Room model) {
        Room copy = create();
        copy.house = model.house;
        copy.number = model.number;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Room model, int position) {
        return switch (position) {
            case 0 -> model.house;
            case 1 -> model.number;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Room left, Room right, int position) {
        return switch (position) {
            case 1 -> left.number == right.number;
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Room model) {
        return new Room_.Key(model.house, model.number);
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        Room_.Key parts = (Room_.Key) key;
        return switch (part) {
            case 0 -> parts.house();
            case 1 -> parts.number();
            default -> throw new java.lang.IndexOutOfBoundsException(part);
        };
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Room model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
