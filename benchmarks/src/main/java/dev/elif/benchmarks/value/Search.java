package dev.elif.benchmarks.value;

/** Five conditions at once: country, activity, a least and a greatest age, and the beginning of the name. */
public record Search(String country, boolean active, int fromAge, int toAge, String name) {}
