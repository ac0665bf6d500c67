package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A model that is nothing but a key: its number is all that counts.
 *
 * @param id null until the database has counted
 */
@Model
public record Ticket(@Id @Nullable Long id) {}
