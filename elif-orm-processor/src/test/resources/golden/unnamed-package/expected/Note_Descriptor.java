/** How elif reads and writes {@link Note}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Note_Descriptor extends dev.elif.model.ModelType<Note> {

    static {
        dev.elif.model.ModelType.register(new Note_Descriptor());
    }

    private Note_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Note> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Note>(
                java.lang.Short.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Note, ?>>of(Note_.id));
        var columns = java.util.List.<dev.elif.model.Column<Note, ?>>of(
                Note_.id,
                Note_.text);
        var relations = java.util.List.<dev.elif.model.Relation<Note, ?>>of();
        return dev.elif.model.ModelDefinition.of(Note.class, new dev.elif.ast.Table(null, "notes"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Note create() {
        return new Note();
    }

    @java.lang.Override
    public Note read(dev.elif.model.Row row, int first) {
        Note model = create();
        model.id = row.shortAt(first);
        model.text = row.textAt(first + 1);
        return model;
    }

    @java.lang.Override
    public Note with(Note model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (short) value;
            case 1 -> model.text = (java.lang.String) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public Note copy(Note model) {
        Note copy = create();
        copy.id = model.id;
        copy.text = model.text;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(Note model, int position) {
        return switch (position) {
            case 0 -> model.id;
            case 1 -> model.text;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Note left, Note right, int position) {
        return switch (position) {
            case 0 -> left.id == right.id;
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Note model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Note model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
