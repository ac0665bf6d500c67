package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.LazyLoading;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a statement is run, which its text does not say. Immutable.
 *
 * @param writer whether it insists on the writer
 * @param timeoutSeconds after how many seconds it is cancelled; 0 for never
 * @param tags what is told the database's administrators about it, by key
 * @param lazily what happens when relations of its models are asked for later; null for what is usual
 */
public record Manner(
        boolean writer,
        int timeoutSeconds,
        SortedMap<String, String> tags,
        @Nullable LazyLoading lazily) {

    /** Wherever it may, as long as it takes, without a word. */
    public static final Manner PLAIN = new Manner(false, 0, new TreeMap<>(), null);

    /** At the writer, and else the same. */
    public static final Manner AT_WRITER = new Manner(true, 0, PLAIN.tags, null);

    /** At the writer. */
    @SuppressWarnings("ReferenceEquality") // the usual one, for which nothing is made
    public Manner atWriter() {
        if (writer) {
            return this;
        }
        return this == PLAIN ? AT_WRITER : new Manner(true, timeoutSeconds, tags, lazily);
    }

    /** Cancelled after {@code timeout}, in whole seconds. */
    Manner within(Duration timeout) {
        return new Manner(writer, seconds(timeout), tags, lazily);
    }

    /** With that tag as well. */
    Manner tagged(String key, String value) {
        SortedMap<String, String> more = new TreeMap<>(tags);
        more.put(key(key), value);
        return new Manner(writer, timeoutSeconds, more, lazily);
    }

    /** Rounded up, for the driver knows no shorter ones. */
    static int seconds(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new QueryException(ApiMessage.TIMEOUT_LENGTH, timeout);
        }
        long seconds = timeout.getSeconds() + (timeout.getNano() > 0 ? 1 : 0);
        return (int) Math.min(Integer.MAX_VALUE, seconds);
    }

    static String key(String key) {
        if (key.isBlank()) {
            throw new QueryException(ApiMessage.TAG_KEY);
        }
        return key;
    }
}
