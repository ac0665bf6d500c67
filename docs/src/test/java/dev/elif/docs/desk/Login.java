package dev.elif.docs.desk;

import dev.elif.model.Id;
import dev.elif.model.Model;
import java.time.Instant;

@Model
public record Login(@Id Long id, Long accountId, Instant moment) {}
