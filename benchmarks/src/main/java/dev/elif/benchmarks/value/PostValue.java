package dev.elif.benchmarks.value;

import java.time.Instant;

/** A post. */
public record PostValue(long id, long userId, String title, String status, int views, Instant createdAt) {}
