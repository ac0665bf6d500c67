package dev.elif.tck.domain;

import java.util.List;

/**
 * What a user likes; stored as JSON.
 *
 * @param theme the colours of the page
 * @param newsletter whether to send one
 * @param tags in the user's order
 */
public record Preferences(String theme, boolean newsletter, List<String> tags) {}
