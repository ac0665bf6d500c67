package dev.elif.ast;

/**
 * A text of the program's own that stands in the statement as it is, in quotes: a word like {@code 'month'}, which the database has to
 * know when it plans, and which is the same wherever the statement says it.
 *
 * @param text never what a user has written
 */
public record Constant(String text) implements Expression {

    @Override
    public SqlType type() {
        return SqlType.TEXT;
    }

    @Override
    public void shape(Shape shape) {
        shape.token(Constant.class).token(text);
    }
}
