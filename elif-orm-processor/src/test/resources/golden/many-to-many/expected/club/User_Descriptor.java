package club;

/** How elif reads and writes {@link User}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class User_Descriptor extends dev.elif.model.ModelType<User> {

    static {
        dev.elif.model.ModelType.register(new User_Descriptor());
    }

    private User_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<User> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<User>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<User, ?>>of(User_.id));
        var columns = java.util.List.<dev.elif.model.Column<User, ?>>of(
                User_.id);
        var relations = java.util.List.<dev.elif.model.Relation<User, ?>>of(
                User_.rooms,
                User_.friends,
                User_.booked);
        return dev.elif.model.ModelDefinition.of(User.class, new dev.elif.ast.Table("people", "users"), key)
                .inDatabase("club")
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public User create() {
        return new User();
    }

    @java.lang.Override
    public User read(dev.elif.model.Row row, int first) {
        User model = create();
        model.id = row.boxedLongAt(first);
        return model;
    }

    @java.lang.Override
    public User with(User model, int position, java.lang.Object value) {
        switch (position) {
            case 0 -> model.id = (java.lang.Long) value;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        }
        return model;
    }

    @java.lang.Override
    public User copy(User model) {
        User copy = create();
        copy.id = model.id;
        return copy;
    }

    @java.lang.Override
    public java.lang.Object value(User model, int position) {
        return switch (position) {
            case 0 -> model.id;
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(User left, User right, int position) {
        return java.util.Objects.equals(value(left, position), value(right, position));
    }

    @java.lang.Override
    public java.lang.Object key(User model) {
        return model.id;
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(User model) {
        return dev.elif.query.ActiveRecord.stateOf(model);
    }

    @java.lang.Override
    public boolean tracked() {
        return true;
    }
}
