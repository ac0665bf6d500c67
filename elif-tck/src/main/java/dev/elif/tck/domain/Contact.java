package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import org.jspecify.annotations.Nullable;

/** An active record in another schema, of a user in the usual one. */
@Model(schema = "crm")
public class Contact extends ActiveRecord<Contact> {

    @Id
    public @Nullable Long id;

    public @Nullable Long userId;
    public String code;
    public int calls;

    protected Contact() {}

    /** A contact of that code. */
    public Contact(@Nullable Long userId, String code) {
        this.userId = userId;
        this.code = code;
    }

    public BelongsTo<User> user() {
        return Contact_.user.of(this);
    }

    public HasMany<Call> log() {
        return Contact_.log.of(this);
    }
}
