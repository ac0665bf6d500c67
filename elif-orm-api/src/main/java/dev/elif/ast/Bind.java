package dev.elif.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is sent beside the text, as one {@code ?}; never a part of the text.
 *
 * @param type how it is stored
 * @param value in the Java type that {@link SqlType} names; for an array a {@link List} of them; null for SQL's null
 * @param array whether it is one array of values
 */
public record Bind(SqlType type, @Nullable Object value, boolean array) implements Expression {

    /** One value. */
    public static Bind of(SqlType type, @Nullable Object value) {
        return new Bind(type, value, false);
    }

    /** Many values as one array parameter; the text is the same for any number of them. */
    public static Bind array(SqlType type, List<? extends @Nullable Object> values) {
        return new Bind(type, values, true);
    }

    @Override
    public void shape(Shape shape) {
        shape.bind(this);
    }

    /** The type and whether it is an array; a value is nobody's business in a log. */
    @Override
    public String toString() {
        return "Bind[" + type + (array ? "[]" : "") + "]";
    }
}
