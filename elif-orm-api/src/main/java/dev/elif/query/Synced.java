package dev.elif.query;

import java.util.List;

/**
 * What a call has changed of the rows between two models: keys of related models.
 *
 * <p>A key is what the key's field holds; of several columns it is the list of their values.
 *
 * @param attached those that are related now and were not before
 * @param detached those that were related before
 * @param updated those that stay, with another row between
 */
public record Synced(List<Object> attached, List<Object> detached, List<Object> updated) {

    public Synced {
        attached = List.copyOf(attached);
        detached = List.copyOf(detached);
        updated = List.copyOf(updated);
    }

    /** Whether nothing had to change. */
    public boolean isEmpty() {
        return attached.isEmpty() && detached.isEmpty() && updated.isEmpty();
    }
}
