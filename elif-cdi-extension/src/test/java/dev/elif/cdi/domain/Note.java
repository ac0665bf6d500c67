package dev.elif.cdi.domain;

import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import java.util.List;
import java.util.UUID;

/** Something written down. */
@Model(table = "notes")
public record Note(@Id UUID id, String text, @Json List<String> tags) {}
