package dev.elif.model;

import dev.elif.ast.Path;

/**
 * Another table than the one that a query is about, and its columns.
 *
 * @param <S> the model whose query may use them
 * @param <T> the model that they are of
 */
public interface Reach<S, T> {

    /** Where the column that {@code path} leads to in that table stands in a query. */
    Path path(Path path);

    /** A column over there. */
    default <V> Column<S, V> to(Column<T, V> column) {
        return column.via(path(column.expression().path()));
    }

    /** A column over there. */
    default <V> ComparableColumn<S, V> to(ComparableColumn<T, V> column) {
        return column.via(path(column.expression().path()));
    }

    /** A column over there. */
    default <V extends Number> NumberColumn<S, V> to(NumberColumn<T, V> column) {
        return column.via(path(column.expression().path()));
    }

    /** A column over there. */
    default <V> DateColumn<S, V> to(DateColumn<T, V> column) {
        return column.via(path(column.expression().path()));
    }

    /** A column over there. */
    default <V> TimeColumn<S, V> to(TimeColumn<T, V> column) {
        return column.via(path(column.expression().path()));
    }

    /** A column over there. */
    default <V> DateTimeColumn<S, V> to(DateTimeColumn<T, V> column) {
        return column.via(path(column.expression().path()));
    }

    /** A column over there. */
    default <V> InstantColumn<S, V> to(InstantColumn<T, V> column) {
        return column.via(path(column.expression().path()));
    }

    /** A column over there. */
    default TextColumn<S> to(TextColumn<T> column) {
        return column.via(path(column.expression().path()));
    }

    /** A column over there. */
    default BooleanColumn<S> to(BooleanColumn<T> column) {
        return column.via(path(column.expression().path()));
    }

    /** A column over there. */
    default <V> JsonColumn<S, V> to(JsonColumn<T, V> column) {
        return column.via(path(column.expression().path()));
    }
}
