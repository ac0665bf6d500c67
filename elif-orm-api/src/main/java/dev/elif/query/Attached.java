package dev.elif.query;

/**
 * A related model with the row between that leads to it.
 *
 * @param model the related model
 * @param pivot the row between, as it was read with the model
 */
public record Attached<T, P>(T model, P pivot) {}
