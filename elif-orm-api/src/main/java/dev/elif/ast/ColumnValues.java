package dev.elif.ast;

/**
 * A column with a value for each of many rows.
 *
 * @param column the column, unquoted
 * @param values an array, with a value a row
 */
public record ColumnValues(String column, Bind values) implements Node {

    @Override
    public void shape(Shape shape) {
        shape.token(column).bind(values);
    }
}
