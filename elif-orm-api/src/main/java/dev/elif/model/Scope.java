package dev.elif.model;

import dev.elif.ast.Condition;

/**
 * A condition that every query of a model obeys: those of relations, joins, counts, mass updates and deletes as well.
 *
 * <p>Named by {@link ScopedBy}, or given to the builder of a database. Asked at each query, by any thread; its SQL text is kept as
 * that of any other condition.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface Scope<M> {

    /** What must hold now; {@code Condition.all(List.of())} where everything may be seen. */
    Condition<M> condition();
}
