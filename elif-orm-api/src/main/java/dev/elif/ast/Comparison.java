package dev.elif.ast;

/**
 * {@code left operator right}.
 *
 * @param left usually a column
 * @param operator how they compare
 * @param right a value or another column
 */
public record Comparison<M>(Expression left, Operator operator, Expression right) implements Condition<M> {

    public Comparison {
        left = ColumnRef.compared(left);
    }

    /** The operators. */
    public enum Operator {
        EQ("="),
        NE("<>"),
        LT("<"),
        LE("<="),
        GT(">"),
        GE(">=");

        private final String sql;

        Operator(String sql) {
            this.sql = sql;
        }

        /** As every SQL database writes it. */
        public String sql() {
            return sql;
        }
    }

    @Override
    public void shape(Shape shape) {
        shape.token(operator);
        left.shape(shape);
        right.shape(shape);
    }
}
