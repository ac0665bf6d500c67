package dev.elif.impl.execute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an array of the text that PostgreSQL prints: texts, nulls, and lists of such. Trusts it to be well-formed. */
final class ArrayReader {

    private final String text;
    private int at;

    private ArrayReader(String text) {
        this.text = text;
    }

    static List<?> read(String text) {
        ArrayReader reader = new ArrayReader(text);
        // Bounds stand before an array that does not begin with 1.
        reader.at = text.charAt(0) == '[' ? text.indexOf('=') + 1 : 0;
        return reader.list();
    }

    private List<?> list() {
        List<@Nullable Object> values = new ArrayList<>();
        at++;
        while (text.charAt(at) != '}') {
            values.add(value());
            at += text.charAt(at) == ',' ? 1 : 0;
        }
        at++;
        return values;
    }

    private @Nullable Object value() {
        return switch (text.charAt(at)) {
            case '{' -> list();
            case '"' -> quoted();
            default -> plain();
        };
    }

    private @Nullable String plain() {
        int start = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '}') {
            at++;
        }
        String word = text.substring(start, at);
        return word.equals("NULL") ? null : word;
    }

    private String quoted() {
        int start = ++at;
        while (text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        return text.charAt(at) == '"' ? text.substring(start, at++) : escaped(start);
    }

    private String escaped(int start) {
        StringBuilder value = new StringBuilder().append(text, start, at);
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 1 : 0;
            value.append(text.charAt(at++));
        }
        at++;
        return value.toString();
    }
}
