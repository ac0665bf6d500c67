package dev.elif.impl.execute;

import dev.elif.ast.SqlType;
import dev.elif.model.Row;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The current row of a result set; remembers which column was read last, for messages. */
final class ResultSetRow implements Row, Result {

    private final ResultSet rows;
    private final Codecs codecs;
    private int column;

    /** The row within a value of this one that is being read; null while none is. */
    private @Nullable PrintedRow inside;

    /** The columns that positions mean; null where each means its own. */
    private int @Nullable [] arrangement;

    ResultSetRow(ResultSet rows, Codecs codecs) {
        this.rows = rows;
        this.codecs = codecs;
    }

    @Override
    public List<String> columns() {
        try {
            ResultSetMetaData data = rows.getMetaData();
            List<String> names = new ArrayList<>(data.getColumnCount());
            for (int i = 1; i <= data.getColumnCount(); i++) {
                names.add(data.getColumnLabel(i));
            }
            return names;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public void arrange(int[] columns) {
        arrangement = columns;
    }

    @Override
    public @Nullable Object valueAt(int index) {
        try {
            return AnyValue.of(this, rows, index, at(index));
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** The name of the column that was read last. */
    String lastColumn() {
        try {
            return column == 0 ? "?" : rows.getMetaData().getColumnLabel(column);
        } catch (SQLException unknown) {
            return "column " + column;
        }
    }

    /** Whether it was null. */
    boolean lastWasNull() {
        if (inside != null) {
            return inside.lastWasNull();
        }
        try {
            return column > 0 && rows.wasNull();
        } catch (SQLException unknown) {
            return false;
        }
    }

    @Override
    public boolean booleanAt(int index) {
        try {
            boolean value = rows.getBoolean(at(index));
            notNull();
            return value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public short shortAt(int index) {
        try {
            short value = rows.getShort(at(index));
            notNull();
            return value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public int intAt(int index) {
        try {
            int value = rows.getInt(at(index));
            notNull();
            return value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public long longAt(int index) {
        try {
            long value = rows.getLong(at(index));
            notNull();
            return value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public float floatAt(int index) {
        try {
            float value = rows.getFloat(at(index));
            notNull();
            return value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public double doubleAt(int index) {
        try {
            double value = rows.getDouble(at(index));
            notNull();
            return value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable Boolean boxedBooleanAt(int index) {
        try {
            boolean value = rows.getBoolean(at(index));
            return rows.wasNull() ? null : (Boolean) value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable Short boxedShortAt(int index) {
        try {
            short value = rows.getShort(at(index));
            return rows.wasNull() ? null : (Short) value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable Integer boxedIntAt(int index) {
        try {
            int value = rows.getInt(at(index));
            return rows.wasNull() ? null : (Integer) value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable Long boxedLongAt(int index) {
        try {
            long value = rows.getLong(at(index));
            return rows.wasNull() ? null : (Long) value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable Float boxedFloatAt(int index) {
        try {
            float value = rows.getFloat(at(index));
            return rows.wasNull() ? null : (Float) value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable Double boxedDoubleAt(int index) {
        try {
            double value = rows.getDouble(at(index));
            return rows.wasNull() ? null : (Double) value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable BigDecimal numericAt(int index) {
        try {
            return rows.getBigDecimal(at(index));
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable String textAt(int index) {
        try {
            return rows.getString(at(index));
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable UUID uuidAt(int index) {
        try {
            return rows.getObject(at(index), UUID.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable LocalDate dateAt(int index) {
        try {
            return rows.getObject(at(index), LocalDate.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable LocalTime timeAt(int index) {
        try {
            return rows.getObject(at(index), LocalTime.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable LocalDateTime dateTimeAt(int index) {
        try {
            return rows.getObject(at(index), LocalDateTime.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable OffsetDateTime offsetDateTimeAt(int index) {
        try {
            return rows.getObject(at(index), OffsetDateTime.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public byte @Nullable [] bytesAt(int index) {
        try {
            return rows.getBytes(at(index));
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    @Override
    public @Nullable Instant instantAt(int index) {
        OffsetDateTime value = offsetDateTimeAt(index);
        return value == null ? null : Limits.instant(value);
    }

    @Override
    public @Nullable Object jsonAt(int index, Type type) {
        String text = textAt(index);
        return text == null ? null : codecs.json(text, type);
    }

    @Override
    public @Nullable Object secretAt(int index, SqlType type, @Nullable Type json) {
        String text = textAt(index);
        return text == null ? null : codecs.opened(text, type, json);
    }

    @Override
    public <R extends @Nullable Object> @Nullable List<R> rowsAt(
            int index, List<SqlType> types, Function<? super Row, ? extends R> each) {
        String text = textAt(index);
        if (text == null) {
            return null;
        }
        PrintedRow row = new PrintedRow(types, codecs);
        inside = row;
        List<R> read = row.all(text, each);
        inside = null;
        return read;
    }

    @Override
    public @Nullable List<?> elementsAt(int index) {
        try {
            Array array = rows.getArray(at(index));
            return array == null ? null : elements((Object[]) array.getArray());
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** The driver wraps what it does not know in an object of its own, whose text is the value. */
    private static List<?> elements(@Nullable Object[] values) {
        List<@Nullable Object> elements = new ArrayList<>(values.length);
        for (Object value : values) {
            if (value == null || value.getClass().getName().startsWith("java.")) {
                elements.add(value);
            } else {
                elements.add(value.toString());
            }
        }
        return elements;
    }

    private int at(int index) {
        column = (arrangement == null ? index : arrangement[index]) + 1;
        return column;
    }

    private void notNull() throws SQLException {
        if (rows.wasNull()) {
            throw new NullPrimitive();
        }
    }
}
