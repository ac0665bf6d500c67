package dev.elif.impl.databases;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.BelongsTo;
import org.jspecify.annotations.Nullable;

/** A record of the other database. */
@Model(database = "reporting")
public record Line(@Id @Nullable Long id, @Nullable Long reportId, String text) {

    public BelongsTo<Report> report() {
        return Line_.report.of(this);
    }
}
