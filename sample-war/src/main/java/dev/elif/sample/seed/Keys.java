package dev.elif.sample.seed;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The store's keys of one table's rows by their keys in Chinook: the store counts its own. */
record Keys(Map<Integer, Long> byOldKey) {

    Keys {
        byOldKey = Map.copyOf(byOldKey);
    }

    /** Both lists are in the same order. */
    static <M> Keys of(List<Integer> oldKeys, List<M> models, Function<M, Long> key) {
        return new Keys(IntStream.range(0, models.size())
                .boxed()
                .collect(Collectors.toMap(oldKeys::get, i -> key.apply(models.get(i)))));
    }

    /** The new key; null only for null. */
    @Nullable
    Long of(@Nullable Integer oldKey) {
        if (oldKey == null) {
            return null;
        }
        Long key = byOldKey.get(oldKey);
        if (key == null) {
            throw new IllegalStateException("Chinook refers to the row [" + oldKey + "], which it does not have.");
        }
        return key;
    }
}
