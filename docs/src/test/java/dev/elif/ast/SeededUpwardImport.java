package dev.elif.ast;

import dev.elif.query.Query;

/** Breaks the rule of the floors on purpose: {@code ArchitectureTest} sees that it is found. */
public final class SeededUpwardImport {

    private SeededUpwardImport() {}

    public static String name(Query<?> query) {
        return query.type().name();
    }
}
