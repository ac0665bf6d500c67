package dev.elif.benchmarks.value;

import org.jspecify.annotations.Nullable;

/** How many users a country has, and how old they are on average. */
public record CountryTotal(
        String country, long users, @Nullable Double averageAge) {}
