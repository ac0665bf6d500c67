package dev.elif.impl.databases;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.Through;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import dev.elif.query.HasManyThrough;
import org.jspecify.annotations.Nullable;

/** Of the default database, with reports in another. */
@Model
public class Client extends ActiveRecord<Client> {

    @Id
    public @Nullable Long id;

    public String name;

    protected Client() {}

    Client(String name) {
        this.name = name;
    }

    public HasMany<Report> reports() {
        return Client_.reports.of(this);
    }

    @Through("reports.lines")
    public HasManyThrough<Line> lines() {
        return Client_.lines.of(this);
    }

    public HasMany<Visit> visits() {
        return Client_.visits.of(this);
    }
}
