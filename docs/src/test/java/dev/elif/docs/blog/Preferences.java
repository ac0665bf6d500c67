package dev.elif.docs.blog;

public record Preferences(String theme) {}
