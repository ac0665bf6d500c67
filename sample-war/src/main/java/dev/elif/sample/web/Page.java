package dev.elif.sample.web;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param items what is on this page
 * @param page its number, from 1
 * @param size how many items a page has
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {}
