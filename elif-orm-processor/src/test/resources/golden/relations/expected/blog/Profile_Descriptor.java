package blog;

/** How elif reads and writes {@link Profile}. */
@javax.annotation.processing.Generated("dev.elif.processor.ModelProcessor")
@java.lang.SuppressWarnings({"deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class Profile_Descriptor extends dev.elif.model.ModelType<Profile> {

    static {
        dev.elif.model.ModelType.register(new Profile_Descriptor());
    }

    private Profile_Descriptor() {
        super(1, definition());
    }

    private static dev.elif.model.ModelDefinition<Profile> definition() {
        var key = new dev.elif.model.ModelDefinition.Key<Profile>(
                java.lang.Long.class,
                dev.elif.model.KeyGeneration.IDENTITY,
                java.util.List.<dev.elif.model.Column<Profile, ?>>of(Profile_.id));
        var columns = java.util.List.<dev.elif.model.Column<Profile, ?>>of(
                Profile_.id,
                Profile_.userId);
        var relations = java.util.List.<dev.elif.model.Relation<Profile, ?>>of(
                Profile_.user);
        return dev.elif.model.ModelDefinition.of(Profile.class, new dev.elif.ast.Table(null, "profiles"), key)
                .withColumns(columns)
                .withRelations(relations)
                .withTimestamps(null, null);
    }

    @java.lang.Override
    public Profile read(dev.elif.model.Row row, int first) {
        return new Profile(
                row.longAt(first),
                row.longAt(first + 1));
    }

    @java.lang.Override
    public Profile with(Profile model, int position, java.lang.Object value) {
        java.util.Objects.checkIndex(position, 2);
        return new Profile(
                position == 0 ? (long) value : model.id(),
                position == 1 ? (long) value : model.userId());
    }

    @java.lang.Override
    public Profile copy(Profile model) {
        return model;
    }

    @java.lang.Override
    public java.lang.Object value(Profile model, int position) {
        return switch (position) {
            case 0 -> model.id();
            case 1 -> model.userId();
            default -> throw new java.lang.IndexOutOfBoundsException(position);
        };
    }

    @java.lang.Override
    public boolean same(Profile left, Profile right, int position) {
        return switch (position) {
            case 0 -> left.id() == right.id();
            case 1 -> left.userId() == right.userId();
            default -> java.util.Objects.equals(value(left, position), value(right, position));
        };
    }

    @java.lang.Override
    public java.lang.Object key(Profile model) {
        return model.id();
    }

    @java.lang.Override
    public java.lang.Object keyPart(java.lang.Object key, int part) {
        java.util.Objects.checkIndex(part, 1);
        return key;
    }

    @java.lang.Override
    public dev.elif.model.ModelState state(Profile model) {
        return null;
    }

    @java.lang.Override
    public boolean tracked() {
        return false;
    }
}
