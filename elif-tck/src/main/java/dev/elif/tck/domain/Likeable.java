package dev.elif.tck.domain;

import org.jspecify.annotations.Nullable;

/** What can be liked. */
public sealed interface Likeable permits Picture, Song {

    @Nullable
    Long id();

    String name();
}
