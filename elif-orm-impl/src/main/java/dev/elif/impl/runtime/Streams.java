package dev.elif.impl.runtime;

import dev.elif.impl.execute.Parts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes streams of cursors. */
final class Streams {

    private Streams() {}

    /** The rows of {@code cursor}, each part of them given to {@code complete} before its first is. */
    static <R extends @Nullable Object> Stream<R> of(Parts<R> cursor, Consumer<List<R>> complete) {
        return Stream.generate(() -> next(cursor, complete))
                .takeWhile(part -> !part.isEmpty())
                .<R>flatMap(List::stream)
                .onClose(cursor::close);
    }

    /** A part that cannot be completed is the last: nobody may think of closing the stream then. */
    private static <R extends @Nullable Object> List<R> next(Parts<R> cursor, Consumer<List<R>> complete) {
        List<R> part = cursor.next();
        boolean completed = false;
        try {
            complete.accept(part);
            completed = true;
            return part;
        } finally {
            if (!completed) {
                cursor.close();
            }
        }
    }
}
