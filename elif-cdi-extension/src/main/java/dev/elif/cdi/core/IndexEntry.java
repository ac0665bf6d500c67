package dev.elif.cdi.core;

import java.util.Optional;

/**
 * One line of an index of models, as the processor writes it.
 *
 * @param model the binary name of the model
 * @param key the binary name of its key's type
 * @param database the name of its database; empty for the default one
 * @param format the format of its descriptor
 */
record IndexEntry(String model, String key, String database, int format) {

    /** The entry that {@code line} says, if it says one. */
    static Optional<IndexEntry> of(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 4 || parts[0].isEmpty() || !parts[3].matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(new IndexEntry(parts[0], parts[1], parts[2], Integer.parseInt(parts[3])));
    }
}
