package dev.elif.model;

/**
 * A column that is filled from a select of another model: {@code Archive_.title.from(Post_.title)}; immutable.
 *
 * @param column what is filled
 * @param value what is selected for it
 * @param <M> the model that rows are inserted of
 * @param <S> the model that is selected from
 */
public record Transfer<M, S>(Column<M, ?> column, TypedExpression<S, ?> value) {}
