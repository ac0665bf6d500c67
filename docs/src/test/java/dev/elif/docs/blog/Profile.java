package dev.elif.docs.blog;

import dev.elif.model.Id;
import dev.elif.model.Model;
import java.util.UUID;

// @start region="record"
@Model
public record Profile(@Id UUID id, Long userId, String biography) {}
// @end
