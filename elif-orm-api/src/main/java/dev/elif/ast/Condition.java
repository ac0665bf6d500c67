package dev.elif.ast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Something that is true, false or unknown of a row.
 *
 * @param <M> the model whose query may ask it; only for the compiler
 */
public sealed interface Condition<M> extends Node permits Comparison, TupleIn, Junction, Negation {

    /** Whether {@code test} is true of an expression that it is made of. */
    boolean any(Predicate<? super Expression> test);

    /** The same with what {@code leaf} makes of each expression that is not made of others. */
    Condition<M> map(UnaryOperator<Expression> leaf);

    /** Both: {@code (this and other)}. */
    default Condition<M> and(Condition<? super M> other) {
        return new Junction<>(Junction.Kind.AND, List.of(this, other));
    }

    /** Either: {@code (this or other)}. */
    default Condition<M> or(Condition<? super M> other) {
        return new Junction<>(Junction.Kind.OR, List.of(this, other));
    }

    /** The opposite: {@code not (this)}; of unknown it is unknown, as always in SQL. */
    default Condition<M> not() {
        return new Negation<>(this);
    }

    /** All of {@code conditions}; true when there are none. */
    static <M> Condition<M> all(List<? extends Condition<? super M>> conditions) {
        return new Junction<>(Junction.Kind.AND, List.copyOf(conditions));
    }

    /** Any of {@code conditions}; false when there are none. */
    static <M> Condition<M> any(List<? extends Condition<? super M>> conditions) {
        return new Junction<>(Junction.Kind.OR, List.copyOf(conditions));
    }
}
