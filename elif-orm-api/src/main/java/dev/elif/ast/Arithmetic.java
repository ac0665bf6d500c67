package dev.elif.ast;

/**
 * {@code left + right}.
 *
 * @param left one number
 * @param operator what is done
 * @param right the other number
 */
public record Arithmetic(Expression left, Operator operator, Expression right) implements Expression {

    /** What is done with two numbers. */
    public enum Operator {
        PLUS("+"),
        MINUS("-");

        private final String sql;

        Operator(String sql) {
            this.sql = sql;
        }

        /** As SQL writes it. */
        public String sql() {
            return sql;
        }
    }

    @Override
    public SqlType type() {
        return left.type();
    }

    @Override
    public void shape(Shape shape) {
        shape.token(operator);
        left.shape(shape);
        right.shape(shape);
    }
}
