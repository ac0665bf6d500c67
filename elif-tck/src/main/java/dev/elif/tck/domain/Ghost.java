package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A model without a table.
 *
 * @param id of no row
 * @param name of nobody
 */
@Model
public record Ghost(@Id @Nullable Long id, String name) {}
