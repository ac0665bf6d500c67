package dev.elif.query;

/**
 * A model as an upsert left it in the database.
 *
 * @param model another instance, with all that the row has
 * @param inserted whether the row is new; else it was there and has been updated
 */
public record Upserted<M>(M model, boolean inserted) {}
