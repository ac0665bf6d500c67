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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together SQL that a program has written itself and the values beside it. */
final class RawSql {

    /** What may contain a question mark that stands for no value: texts, names, comments, and the escaped mark itself. */
    private static final Pattern PARTS = Pattern.compile(
            "(?s)'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$|\\?\\?|(?<mark>\\?)");

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
        Matcher part = PARTS.matcher(sql);
        while (part.find()) {
            marks += part.group("mark") == null ? 0 : 1;
        }
        return marks;
    }

    private static Bind bind(Object value) {
        if (!(value instanceof Collection<?> many)) {
            Object stored = stored(value);
            return Bind.of(type(stored), stored);
        }
        List<Object> stored = new ArrayList<>(many.size());
        many.forEach(each -> stored.add(stored(each)));
        return Bind.array(stored.isEmpty() ? SqlType.TEXT : type(stored.get(0)), stored);
    }

    private static Object stored(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
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
