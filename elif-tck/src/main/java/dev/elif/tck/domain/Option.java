package dev.elif.tck.domain;

import java.util.List;

/**
 * An element of a JSON list.
 *
 * @param label its text
 * @param weights numbers inside
 */
public record Option(String label, List<Integer> weights) {}
