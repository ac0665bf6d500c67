package dev.elif.ast;

/**
 * {@code excluded.column}: what an insert that met a conflict would have inserted; only within {@link OnConflict}.
 *
 * @param column the column, unquoted
 * @param type how it is stored
 */
public record Excluded(String column, SqlType type) implements Expression {

    @Override
    public void shape(Shape shape) {
        shape.token(Excluded.class).token(column);
    }
}
