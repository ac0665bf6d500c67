package dev.elif.ast;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Something with a value in SQL. */
public sealed interface Expression extends Node
        permits ColumnRef,
                Bind,
                Call,
                Constant,
                Invocation,
                Written,
                Positioned,
                Over,
                Aggregate,
                Decided,
                Labelled,
                Excluded,
                Inserted,
                One,
                Outer,
                Subselect,
                Deferred {

    /** What kind of value it has. */
    SqlType type();

    /** Whether {@code test} is true of one of the expressions that it is made of, or of itself when it is made of none. */
    default boolean any(Predicate<? super Expression> test) {
        return test.test(this);
    }

    /** The same with what {@code leaf} makes of each expression that is not made of others. */
    default Expression map(UnaryOperator<Expression> leaf) {
        return leaf.apply(this);
    }
}
