package dev.elif.impl.map;

import dev.elif.error.ElifException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;

/** Takes the words of what a converter or a JSON library throws, which may quote a value that never leaves. */
public final class Discreet {

    private Discreet() {}

    /** {@code thrown} about a value of {@code column}. */
    public static <M> RuntimeException of(ModelType<M> type, Column<M, ?> column, RuntimeException thrown) {
        return type.exposure().shows(column.field()) ? thrown : wordless(thrown);
    }

    /** {@code thrown} about any value of a row. */
    public static RuntimeException of(ModelType<?> type, RuntimeException thrown) {
        return type.columns().stream().allMatch(column -> type.exposure().shows(column.field()))
                ? thrown
                : wordless(thrown);
    }

    private static RuntimeException wordless(RuntimeException thrown) {
        if (thrown instanceof ElifException || thrown instanceof NullPointerException || thrown.getMessage() == null) {
            return thrown;
        }
        RuntimeException wordless = new IllegalArgumentException(
                "A " + thrown.getClass().getName() + ", whose text is left out, for it may quote what is hidden");
        wordless.setStackTrace(thrown.getStackTrace());
        return wordless;
    }
}
