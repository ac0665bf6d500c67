package dev.elif.impl.databases;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import org.jspecify.annotations.Nullable;

/** Of a database of its own, about a client of the default one. */
@Model(database = "reporting")
public class Report extends ActiveRecord<Report> {

    @Id
    public @Nullable Long id;

    public @Nullable Long clientId;
    public String title;

    protected Report() {}

    Report(@Nullable Long clientId, String title) {
        this.clientId = clientId;
        this.title = title;
    }

    public BelongsTo<Client> client() {
        return Report_.client.of(this);
    }

    public HasMany<Line> lines() {
        return Report_.lines.of(this);
    }
}
