package dev.elif.impl.execute;

import dev.elif.model.TemporalText;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One array as the text that PostgreSQL reads; only within arrays, where the driver has no other form for it. */
final class ArrayText {

    private ArrayText() {}

    static String of(List<?> values) {
        StringJoiner text = new StringJoiner(",", "{", "}");
        for (Object value : values) {
            text.add(element(value));
        }
        return text.toString();
    }

    private static String element(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        return '"' + TemporalText.of(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
