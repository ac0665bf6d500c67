package dev.elif.ast;

/**
 * A column by its name and type.
 *
 * @param path where its table stands
 * @param name the column, unquoted
 * @param type how it is stored
 */
public record ColumnRef(Path path, String name, SqlType type) implements Expression {

    /** A column of the root table. */
    public static ColumnRef of(String name, SqlType type) {
        return new ColumnRef(Path.ROOT, name, type);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(name).token(type);
        path.shape(shape);
    }
}
