package dev.elif.benchmarks.value;

import java.time.Instant;

/** A comment. */
public record CommentValue(long id, long postId, String author, String body, Instant createdAt) {}
