package dev.elif.migrations;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as text that is the same on every machine, under every version of Java and under later versions of elif.
 *
 * <p>Independent of {@code toString}, and of the SQL that a change becomes. Components that are null, false or empty are left
 * out, so that a kind of change can get a new one without making what was applied before look edited.
 */
final class CanonicalText {

    private CanonicalText() {}

    static String of(Object value) {
        if (value instanceof Record record) {
            return record.getClass().getSimpleName() + components(record);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalText::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof CharSequence text) {
            return '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value.getClass().getSimpleName() + ":" + plain(value);
    }

    /** Java 19 changed how fractions are written in decimal, but not in hexadecimal. */
    private static String plain(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Double.toHexString(((Number) value).doubleValue());
        }
        return value.toString();
    }

    private static String components(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .flatMap(component -> named(component.getName(), read(record, component)))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static Stream<String> named(String name, @Nullable Object value) {
        if (value == null || value.equals(false) || value.equals(List.of())) {
            return Stream.empty();
        }
        return Stream.of(name + "=" + of(value));
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A change is a public record", e);
        }
    }
}
