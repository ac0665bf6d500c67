package dev.elif.impl.databases;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import org.jspecify.annotations.Nullable;

/** Of the default database. */
@Model
public class Visit extends ActiveRecord<Visit> {

    @Id
    public @Nullable Long id;

    public @Nullable Long clientId;

    public BelongsTo<Client> client() {
        return Visit_.client.of(this);
    }

    static Visit of(Client client) {
        Visit visit = new Visit();
        visit.clientId = client.id;
        return visit;
    }
}
