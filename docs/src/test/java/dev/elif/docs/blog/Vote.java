package dev.elif.docs.blog;

import dev.elif.model.Id;
import dev.elif.model.Model;

// @start region="composite-key"
@Model
public record Vote(@Id Long userId, @Id Long postId, int stars) {}
// @end
