package dev.elif.tck.domain;

import dev.elif.model.CreatedAt;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The active record whose events are observed. */
@Model
public class Subscriber extends ActiveRecord<Subscriber> {

    @Id
    private @Nullable Long id;

    private String email;

    @Json
    private @Nullable List<String> topics;

    @CreatedAt
    private @Nullable Instant createdAt;

    protected Subscriber() {}

    /** A new subscriber. */
    public Subscriber(String email) {
        this.email = email;
    }

    public @Nullable Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public @Nullable List<String> topics() {
        return topics;
    }

    public @Nullable Instant createdAt() {
        return createdAt;
    }

    /** Who wants to read of these. */
    public Subscriber on(String... values) {
        this.topics = List.of(values);
        return this;
    }

    /** With another address. */
    public Subscriber withEmail(String value) {
        this.email = value;
        return this;
    }
}
