package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.BelongsTo;
import org.jspecify.annotations.Nullable;

/**
 * A record in a schema and a table whose names must be quoted.
 *
 * @param id null until the database has counted
 * @param contactId who was called
 * @param note what was said
 */
@Model(schema = "Phone \"Log\"", table = "Calls.Made")
public record Call(@Id @Nullable Long id, @Nullable Long contactId, String note) {

    public BelongsTo<Contact> contact() {
        return Call_.contact.of(this);
    }
}
