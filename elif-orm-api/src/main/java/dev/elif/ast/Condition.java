package dev.elif.ast;

import java.util.List;

/**
 * Something that is true, false or unknown of a row.
 *
 * @param <M> the model whose query may ask it; only for the compiler
 */
public sealed interface Condition<M> extends Node
        permits Comparison, Between, In, InSelect, TupleIn, Like, NullCheck, Truth, Junction, Negation {

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
