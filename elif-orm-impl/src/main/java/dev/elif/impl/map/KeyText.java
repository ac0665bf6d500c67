package dev.elif.impl.map;

import dev.elif.error.QueryException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.KeyGeneration;
import dev.elif.model.ModelType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads keys from text, as a URL has them: only what a key is written as, so that no two texts are one key. */
public final class KeyText {

    private static final Pattern ULID = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");

    private KeyText() {}

    /**
     * The key of {@code type} that {@code text} writes; nothing when it writes none.
     *
     * @throws QueryException when the key has several parts, or is of a type without one way to write it
     */
    public static <M> Optional<Object> parse(ModelType<M> type, String text) {
        if (type.keyColumns().size() > 1) {
            throw new QueryException(ImplMessage.KEY_TEXT, type.name());
        }
        return key(type, type.keyColumns().get(0), text);
    }

    private static <M> Optional<Object> key(ModelType<M> type, Column<M, ?> column, String text) {
        Optional<Object> stored = switch (column.type().sqlType().kind()) {
            case SMALLINT -> canonical(text, Short::valueOf);
            case INTEGER -> canonical(text, Integer::valueOf);
            case BIGINT -> canonical(text, Long::valueOf);
            case UUID -> canonical(text, UUID::fromString);
            case TEXT -> Optional.<Object>of(text).filter(key -> written(type, text));
            default -> throw new QueryException(ImplMessage.KEY_TEXT, type.name());
        };
        return stored.flatMap(value -> attempt(() -> column.type().restored(value)));
    }

    private static boolean written(ModelType<?> type, String text) {
        return type.keyGeneration() != KeyGeneration.ULID || ULID.matcher(text).matches();
    }

    private static Optional<Object> canonical(String text, Function<String, Object> parse) {
        return attempt(() -> parse.apply(text)).filter(value -> value.toString().equals(text));
    }

    private static Optional<Object> attempt(Parsing parsing) {
        try {
            return Optional.of(parsing.value());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Parsing {
        Object value();
    }
}
