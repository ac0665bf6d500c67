package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * An aggregate of a group.
 *
 * @param function which
 * @param of what it aggregates; empty for {@code count(*)}
 * @param distinct whether equal values count once
 * @param orderBy in which order it takes the rows; empty for any
 * @param filter all must hold of a row that counts
 * @param type what comes out; an average or sum is cast to it
 */
public record Aggregate(
        Function function,
        List<? extends Expression> of,
        boolean distinct,
        List<? extends Order<?>> orderBy,
        List<? extends Condition<?>> filter,
        SqlType type)
        implements Expression {

    /** {@code count(*)}. */
    public static final Aggregate COUNT = of(Function.COUNT, List.of(), SqlType.BIGINT);

    public Aggregate {
        of = List.copyOf(of);
        orderBy = List.copyOf(orderBy);
        filter = List.copyOf(filter);
        if (function != Function.COUNT || distinct) {
            of.forEach(ColumnRef::compared);
        }
    }

    /** The functions. */
    public enum Function {
        COUNT("count"),
        SUM("sum"),
        AVG("avg"),
        MIN("min"),
        MAX("max"),
        STDDEV("stddev_samp"),
        VARIANCE("var_samp"),
        TEXTS("string_agg"),
        ARRAY("array_agg"),
        JSON("jsonb_agg"),
        EVERY("bool_and"),
        SOME("bool_or"),
        PERCENTILE("percentile_cont");

        private final String sql;

        Function(String sql) {
            this.sql = sql;
        }

        /** What it is called. */
        public String sql() {
            return sql;
        }

        /** Whether what comes out is cast, as databases do not agree on its type. */
        public boolean cast() {
            return this == SUM || this == AVG || this == STDDEV || this == VARIANCE;
        }

        /** Whether what it aggregates is said as an order. */
        public boolean withinGroup() {
            return this == PERCENTILE;
        }
    }

    /** Of all rows, in any order. */
    public static Aggregate of(Function function, List<? extends Expression> of, SqlType type) {
        return new Aggregate(function, of, false, List.of(), List.of(), type);
    }

    /** The same of different values. */
    public Aggregate distinctly() {
        return new Aggregate(function, of, true, orderBy, filter, type);
    }

    /** The same with the rows in that order. */
    public Aggregate ordered(List<? extends Order<?>> orders) {
        return new Aggregate(function, of, distinct, orders, filter, type);
    }

    /** The same of rows of which {@code conditions} hold. */
    public Aggregate filtered(List<? extends Condition<?>> conditions) {
        return new Aggregate(function, of, distinct, orderBy, conditions, type);
    }

    @Override
    public boolean any(Predicate<? super Expression> test) {
        return test.test(this) || inside(test);
    }

    /** The same of what it aggregates. */
    boolean inside(Predicate<? super Expression> test) {
        return Parts.any(of, test) || Parts.anyOrder(orderBy, test) || Parts.anyCondition(filter, test);
    }

    @Override
    public Expression map(UnaryOperator<Expression> leaf) {
        return new Aggregate(
                function,
                Parts.map(of, leaf),
                distinct,
                Parts.mapOrders(orderBy, leaf),
                Parts.mapConditions(filter, leaf),
                type);
    }

    @Override
    public void shape(Shape shape) {
        shape.token(function)
                .token(distinct)
                .token(type)
                .nodes(of)
                .nodes(orderBy)
                .nodes(filter);
    }
}
