package dev.elif.impl.execute;

import dev.elif.ast.SqlType;
import dev.elif.model.Row;
import dev.elif.model.TemporalText;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The current one of the rows that stand in a value of another row, as texts. */
final class PrintedRow implements Row {

    private final List<SqlType> types;
    private final Codecs codecs;
    private List<?> values = List.of();
    private boolean lastWasNull;

    PrintedRow(List<SqlType> types, Codecs codecs) {
        this.types = types;
        this.codecs = codecs;
    }

    /** What {@code each} makes of the rows of {@code text}, one after the other. */
    <R extends @Nullable Object> List<R> all(String text, Function<? super Row, ? extends R> each) {
        List<?> rows = ArrayReader.read(text);
        List<R> made = new ArrayList<>(rows.size());
        for (Object row : rows) {
            values = (List<?>) row;
            made.add(each.apply(this));
        }
        return made;
    }

    /** Whether the value that was read last was null. */
    boolean lastWasNull() {
        return lastWasNull;
    }

    @Override
    public boolean booleanAt(int index) {
        return PrintedValue.truth(present(index));
    }

    @Override
    public short shortAt(int index) {
        return Short.parseShort(present(index));
    }

    @Override
    public int intAt(int index) {
        return Integer.parseInt(present(index));
    }

    @Override
    public long longAt(int index) {
        return Long.parseLong(present(index));
    }

    @Override
    public float floatAt(int index) {
        return Float.parseFloat(present(index));
    }

    @Override
    public double doubleAt(int index) {
        return Double.parseDouble(present(index));
    }

    @Override
    public @Nullable Boolean boxedBooleanAt(int index) {
        return at(index, PrintedValue::truth);
    }

    @Override
    public @Nullable Short boxedShortAt(int index) {
        return at(index, Short::valueOf);
    }

    @Override
    public @Nullable Integer boxedIntAt(int index) {
        return at(index, Integer::valueOf);
    }

    @Override
    public @Nullable Long boxedLongAt(int index) {
        return at(index, Long::valueOf);
    }

    @Override
    public @Nullable Float boxedFloatAt(int index) {
        return at(index, Float::valueOf);
    }

    @Override
    public @Nullable Double boxedDoubleAt(int index) {
        return at(index, Double::valueOf);
    }

    @Override
    public @Nullable BigDecimal numericAt(int index) {
        return at(index, BigDecimal::new);
    }

    @Override
    public @Nullable String textAt(int index) {
        String text = (String) values.get(index);
        lastWasNull = text == null;
        return text;
    }

    @Override
    public byte @Nullable [] bytesAt(int index) {
        return at(index, PrintedValue::bytes);
    }

    @Override
    public @Nullable UUID uuidAt(int index) {
        return at(index, UUID::fromString);
    }

    @Override
    public @Nullable LocalDate dateAt(int index) {
        return at(index, TemporalText::date);
    }

    @Override
    public @Nullable LocalTime timeAt(int index) {
        return at(index, PrintedValue::time);
    }

    @Override
    public @Nullable LocalDateTime dateTimeAt(int index) {
        return at(index, TemporalText::dateTime);
    }

    @Override
    public @Nullable Instant instantAt(int index) {
        return at(index, PrintedMoment::of);
    }

    @Override
    public @Nullable OffsetDateTime offsetDateTimeAt(int index) {
        Instant instant = instantAt(index);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public @Nullable List<?> elementsAt(int index) {
        return at(index, text -> PrintedValue.elements(text, types.get(index).element()));
    }

    @Override
    public <R extends @Nullable Object> @Nullable List<R> rowsAt(
            int index, List<SqlType> inner, Function<? super Row, ? extends R> each) {
        return at(index, text -> new PrintedRow(inner, codecs).all(text, each));
    }

    @Override
    public @Nullable Object valueAt(int index) {
        return textAt(index);
    }

    @Override
    public @Nullable Object jsonAt(int index, Type type) {
        return at(index, text -> codecs.json(text, type));
    }

    @Override
    public @Nullable Object secretAt(int index, SqlType type, @Nullable Type json) {
        return at(index, text -> codecs.opened(text, type, json));
    }

    private <T> @Nullable T at(int index, Function<String, T> parse) {
        String text = textAt(index);
        return text == null ? null : parse.apply(text);
    }

    private String present(int index) {
        String text = textAt(index);
        if (text == null) {
            throw new NullPrimitive();
        }
        return text;
    }
}
