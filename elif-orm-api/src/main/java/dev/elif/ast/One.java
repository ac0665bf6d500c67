package dev.elif.ast;

/** The literal {@code 1}, for statements that ask only whether there is a row. */
public enum One implements Expression {
    /** The one. */
    ONE;

    @Override
    public SqlType type() {
        return SqlType.INTEGER;
    }

    @Override
    public void shape(Shape shape) {
        shape.token(this);
    }
}
