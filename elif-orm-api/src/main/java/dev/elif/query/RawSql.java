package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Raw;
import dev.elif.ast.SqlType;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together SQL that a program has written itself and the values beside it. */
final class RawSql {

    private static final Map<Class<?>, SqlType> TYPES = Map.ofEntries(
            Map.entry(Boolean.class, SqlType.BOOLEAN),
            Map.entry(Short.class, SqlType.SMALLINT),
            Map.entry(Integer.class, SqlType.INTEGER),
            Map.entry(Long.class, SqlType.BIGINT),
            Map.entry(Float.class, SqlType.REAL),
            Map.entry(Double.class, SqlType.DOUBLE),
            Map.entry(BigDecimal.class, SqlType.NUMERIC),
            Map.entry(String.class, SqlType.TEXT),
            Map.entry(byte[].class, SqlType.BYTES),
            Map.entry(UUID.class, SqlType.UUID),
            Map.entry(LocalDate.class, SqlType.DATE),
            Map.entry(LocalTime.class, SqlType.TIME),
            Map.entry(LocalDateTime.class, SqlType.TIMESTAMP),
            Map.entry(Instant.class, SqlType.TIMESTAMPTZ),
            Map.entry(OffsetDateTime.class, SqlType.TIMESTAMPTZ));

    private RawSql() {}

    static Raw of(String sql, Object... values) {
        int marks = marks(sql);
        if (marks != values.length) {
            throw new QueryException(ApiMessage.RAW_VALUES, marks, values.length);
        }
        return new Raw(sql, Arrays.stream(values).map(RawSql::bind).toList());
    }

    private static int marks(String sql) {
        int marks = 0;
        SqlScanner scanner = new SqlScanner(sql);
        for (SqlScanner.Part part = scanner.next(); part != SqlScanner.Part.END; part = scanner.next()) {
            marks += part == SqlScanner.Part.MARK ? 1 : 0;
        }
        return marks;
    }

    /** A value as it is sent; a list as an array. */
    static Bind bind(Object value) {
        if (!(value instanceof Collection<?> many)) {
            Object stored = stored(value);
            return Bind.of(type(stored), stored);
        }
        List<Object> stored = new ArrayList<>(many.size());
        many.forEach(each -> stored.add(stored(each)));
        return Bind.array(stored.isEmpty() ? SqlType.TEXT : typeOf(stored), stored);
    }

    private static Object stored(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : value;
    }

    /** Values of different types make no array. */
    private static SqlType typeOf(List<Object> values) {
        SqlType first = type(values.get(0));
        for (Object value : values) {
            if (!type(value).equals(first)) {
                throw new QueryException(ApiMessage.RAW_MIXED, first, type(value));
            }
        }
        return first;
    }

    /** SQL's null, as a value of that type. */
    static Bind nothing(Class<?> type) {
        SqlType stored = type.isEnum() ? SqlType.TEXT : TYPES.get(type);
        if (stored == null) {
            throw new QueryException(ApiMessage.RAW_TYPE, type.getName());
        }
        return Bind.of(stored, null);
    }

    private static SqlType type(Object value) {
        SqlType type = value == null ? null : TYPES.get(value.getClass());
        if (type == null) {
            throw new QueryException(
                    ApiMessage.RAW_TYPE,
                    value == null ? "null" : value.getClass().getName());
        }
        return type;
    }
}
