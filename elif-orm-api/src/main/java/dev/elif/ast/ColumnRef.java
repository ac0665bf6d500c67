package dev.elif.ast;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;

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

    /**
     * {@code expression}, which is to be compared, sorted or grouped by.
     *
     * @throws QueryException when it is a column of secrets, which the database cannot tell apart
     */
    public static <E extends Expression> E compared(E expression) {
        if (expression instanceof ColumnRef column && !column.type().comparable()) {
            throw new QueryException(ApiMessage.SECRET_COMPARED, column.name());
        }
        return expression;
    }

    @Override
    public void shape(Shape shape) {
        shape.token(name).token(type);
        path.shape(shape);
    }
}
