package dev.elif.processor;

import dev.elif.ast.SqlType;
import dev.elif.model.Row;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of values as the database holds them; a primitive reader fails on null. */
record FakeRow(List<@Nullable Object> values) implements Row {

    /** A row of nothing but nulls. */
    static FakeRow ofNulls(int columns) {
        return new FakeRow(Collections.nCopies(columns, null));
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T at(int index) {
        return (T) values.get(index);
    }

    @Override
    public boolean booleanAt(int index) {
        return this.<Boolean>at(index);
    }

    @Override
    public short shortAt(int index) {
        return this.<Short>at(index);
    }

    @Override
    public int intAt(int index) {
        return this.<Integer>at(index);
    }

    @Override
    public long longAt(int index) {
        return this.<Long>at(index);
    }

    @Override
    public float floatAt(int index) {
        return this.<Float>at(index);
    }

    @Override
    public double doubleAt(int index) {
        return this.<Double>at(index);
    }

    @Override
    public @Nullable Boolean boxedBooleanAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable Short boxedShortAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable Integer boxedIntAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable Long boxedLongAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable Float boxedFloatAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable Double boxedDoubleAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable BigDecimal numericAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable String textAt(int index) {
        return at(index);
    }

    @Override
    public byte @Nullable [] bytesAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable UUID uuidAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable LocalDate dateAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable LocalTime timeAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable LocalDateTime dateTimeAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable Instant instantAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable OffsetDateTime offsetDateTimeAt(int index) {
        Instant instant = at(index);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public @Nullable List<?> elementsAt(int index) {
        return at(index);
    }

    @Override
    public @Nullable Object valueAt(int index) {
        return at(index);
    }

    @Override
    public <R extends @Nullable Object> @Nullable List<R> rowsAt(
            int index, List<SqlType> types, Function<? super Row, ? extends R> each) {
        List<FakeRow> rows = at(index);
        return rows == null ? null : rows.stream().<R>map(each).toList();
    }

    @Override
    public @Nullable Object jsonAt(int index, Type type) {
        return at(index);
    }

    @Override
    public @Nullable Object secretAt(int index, SqlType type, @Nullable Type json) {
        return at(index);
    }
}
