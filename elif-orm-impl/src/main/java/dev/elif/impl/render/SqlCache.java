package dev.elif.impl.render;

import dev.elif.ast.Shape;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * SQL text by shape, bounded: when it is full, an arbitrary entry makes room, as a full cache means that shapes are made up
 * without end and no order of them is better than another.
 *
 * <p>Safe for all threads; readers never wait.
 */
public final class SqlCache {

    private final int bound;
    private final Map<Shape.Key, String> texts = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    public SqlCache(int bound) {
        this.bound = bound;
    }

    String text(Shape.Key key, Supplier<String> renderer) {
        String known = texts.get(key);
        if (known != null) {
            hits.increment();
            return known;
        }
        misses.increment();
        String text = renderer.get();
        if (texts.size() >= bound) {
            makeRoom();
        }
        texts.put(key, text);
        return text;
    }

    private void makeRoom() {
        Iterator<Shape.Key> keys = texts.keySet().iterator();
        if (keys.hasNext()) {
            keys.next();
            keys.remove();
        }
    }

    /** How many texts were found. */
    public long hits() {
        return hits.sum();
    }

    /** How many texts had to be rendered. */
    public long misses() {
        return misses.sum();
    }

    /** How many texts are kept. */
    public int size() {
        return texts.size();
    }
}
