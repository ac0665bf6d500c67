package dev.elif.impl.execute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a column of which the program has not said what it is. */
final class AnyValue {

    /** What the driver calls a moment, whose JDBC type is that of a local time. */
    private static final Set<String> MOMENTS = Set.of("timestamptz", "timestamp with time zone");

    private static final List<Class<?>> KNOWN =
            List.of(Number.class, String.class, Boolean.class, UUID.class, byte[].class);

    private AnyValue() {}

    static @Nullable Object of(ResultSetRow row, ResultSet rows, int index, int column) throws SQLException {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.DATE -> row.dateAt(index);
            case Types.TIME ->
                "timetz".equals(rows.getMetaData().getColumnTypeName(column)) ? row.textAt(index) : row.timeAt(index);
            case Types.TIMESTAMP_WITH_TIMEZONE -> row.instantAt(index);
            case Types.TIMESTAMP ->
                MOMENTS.contains(rows.getMetaData().getColumnTypeName(column))
                        ? row.instantAt(index)
                        : row.dateTimeAt(index);
            case Types.ARRAY -> row.elementsAt(index);
            default -> plain(rows.getObject(column));
        };
    }

    /** The driver wraps what it does not know in an object of its own, whose text is the value. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value == null || KNOWN.stream().anyMatch(type -> type.isInstance(value)) ? value : value.toString();
    }
}
