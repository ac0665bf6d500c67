package dev.elif.ast;

/** Whether the row that comes back was inserted, and not there already; only in what an insert returns. */
public enum Inserted implements Expression {
    INSERTED;

    @Override
    public SqlType type() {
        return SqlType.BOOLEAN;
    }

    @Override
    public void shape(Shape shape) {
        shape.token(INSERTED);
    }
}
