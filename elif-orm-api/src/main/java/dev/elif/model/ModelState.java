package dev.elif.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What elif remembers of one model: where it came from, how it looked there, and which relations are loaded.
 *
 * <p>{@code ActiveRecord} has one in its only field; a plain class opts in with a field of this type. Programs pass it around
 * but never need to call it. Loaded relations may be published by one thread and read by another; the rest belongs to the
 * thread that uses the model.
 */
public final class ModelState {

    private static final Loaded[] NONE = {};
    private static final Map<String, @Nullable Object> NOTHING = Collections.emptyMap();

    private @Nullable Origin origin;
    private @Nullable Object snapshot;
    private @Nullable Object previous;
    private boolean recentlyCreated;
    private @Nullable List<Integer> outdated;
    private Map<String, @Nullable Object> values = NOTHING;
    private volatile @Nullable Siblings siblings;
    private volatile @Nullable Loaded[] relations = NONE;

    /**
     * A loaded relation.
     *
     * @param key the values of the relation's own columns when it was loaded; other values make it stale
     * @param models what was found
     * @param pivots the rows between that led to each; none where there are none between
     */
    public record Loaded(List<?> key, List<?> models, List<?> pivots) {

        /** Of a relation without rows between. */
        public Loaded(List<?> key, List<?> models) {
            this(key, models, List.of());
        }
    }

    /** The runtime it was read from or saved to last; null while it is new. */
    public @Nullable Origin origin() {
        return origin;
    }

    /** A copy of the model as it stands in the database; null while it is new. */
    public @Nullable Object snapshot() {
        return snapshot;
    }

    /** A copy of the model as it stood before the last update; null when there was none. */
    public @Nullable Object previous() {
        return previous;
    }

    /** Whether this instance, and not another, was what the row was inserted from. */
    public boolean recentlyCreated() {
        return recentlyCreated;
    }

    /** Remembers that the model was read from the database as {@code copy} is. */
    public void read(Origin where, Object copy) {
        this.origin = where;
        this.snapshot = copy;
        this.previous = null;
    }

    /** The positions of values that are encrypted with a key of earlier, to be written with the next change. */
    public List<Integer> outdated() {
        return outdated == null ? List.of() : outdated;
    }

    /** Remembers which values are encrypted with a key of earlier. */
    public void outdated(List<Integer> positions) {
        this.outdated = positions.isEmpty() ? null : positions;
    }

    /** Remembers that the model was inserted as {@code copy} is. */
    public void inserted(Origin where, Object copy) {
        read(where, copy);
        this.recentlyCreated = true;
    }

    /** Remembers that the model was updated to be as {@code copy} is. */
    public void updated(Origin where, Object copy) {
        this.previous = snapshot;
        this.origin = where;
        this.snapshot = copy;
        this.outdated = null;
    }

    /** Remembers that a column of the model has another value in the database, which {@code copy} shows. */
    public void corrected(Object copy) {
        this.snapshot = copy;
    }

    /** Remembers that the model is no longer in the database. */
    public void removed() {
        this.snapshot = null;
        this.previous = null;
        this.recentlyCreated = false;
        this.siblings = null;
    }

    /** The values it was read with beside its columns, by their names. */
    public Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Remembers a value it was read with. */
    public void value(String name, @Nullable Object value) {
        if (values.isEmpty()) {
            values = new LinkedHashMap<>(4);
        }
        values.put(name, value);
    }

    /** Forgets all loaded relations, and what it was read with beside its columns. */
    public synchronized void unload() {
        this.relations = NONE;
        this.values = NOTHING;
        this.siblings = null;
    }

    /** The models of the same result; null when there are none or all was loaded. */
    public @Nullable Siblings siblings() {
        return siblings;
    }

    /** Remembers the models of the same result. */
    public void siblings(@Nullable Siblings others) {
        this.siblings = others;
    }

    /** The relation at {@code index} of its type, if it is loaded. */
    public @Nullable Loaded loaded(int index) {
        @Nullable Loaded[] now = relations;
        return index < now.length ? now[index] : null;
    }

    /** Publishes the relation at {@code index}; null forgets it. */
    public synchronized void loaded(int index, @Nullable Loaded value) {
        @Nullable Loaded[] now = relations;
        @Nullable Loaded[] next = new Loaded[Math.max(now.length, index + 1)];
        System.arraycopy(now, 0, next, 0, now.length);
        next[index] = value;
        relations = next;
    }
}
