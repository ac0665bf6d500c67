package dev.elif.query;

import dev.elif.model.Relation;

/**
 * A relation to load with the models of a query.
 *
 * @param relation which
 * @param query the related models it may load, narrowed by the program, with relations of their own
 */
public record Eager<M, T>(Relation<M, T> relation, Query<T> query) {}
