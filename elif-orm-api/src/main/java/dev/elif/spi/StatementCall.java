package dev.elif.spi;

import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement; its bound values are not part of it.
 *
 * @param sql the text with its {@code ?}
 * @param model the simple name of the model it is for; null for a statement of no model
 * @param write whether it may change the database
 */
public record StatementCall(String sql, @Nullable String model, boolean write) {}
