package dev.elif.application;

import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words for a guest. */
@Model
public record Greeting(
        @Id @Nullable UUID id, Long guestId, @Json List<String> words) {}
