package dev.elif.impl.execute;

import dev.elif.ast.Bind;
import dev.elif.ast.SqlType;
import dev.elif.impl.render.Sql;
import dev.elif.model.TemporalText;
import dev.elif.spi.Dialect;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends values beside the text. */
public final class Binder {

    private final Dialect dialect;
    private final Codecs codecs;

    public Binder(Dialect dialect, Codecs codecs) {
        this.dialect = dialect;
        this.codecs = codecs;
    }

    Codecs codecs() {
        return codecs;
    }

    void bind(Connection connection, PreparedStatement statement, Sql sql) throws SQLException {
        List<Bind> binds = sql.binds();
        for (int i = 0; i < binds.size(); i++) {
            Bind bind = binds.get(i);
            if (bind.value() == null) {
                statement.setNull(i + 1, jdbcType(bind.type()));
            } else if (bind.array()) {
                statement.setArray(i + 1, array(connection, bind.type(), (List<?>) bind.value(), sql));
            } else if (bind.type().kind() == SqlType.Kind.ARRAY) {
                statement.setArray(i + 1, array(connection, bind.type().element(), (List<?>) bind.value(), sql));
            } else {
                Object value = Codecs.areFor(bind.type()) ? codecs.text(bind.type(), bind.value(), sql) : bind.value();
                bind(statement, i + 1, bind.type(), value);
            }
        }
    }

    private Array array(Connection connection, SqlType type, List<?> values, Sql sql) throws SQLException {
        return connection.createArrayOf(dialect.elementType(type), elements(type, values, sql));
    }

    private static void bind(PreparedStatement statement, int position, SqlType type, Object value)
            throws SQLException {
        switch (type.kind()) {
            case BOOLEAN -> statement.setBoolean(position, (Boolean) value);
            case SMALLINT -> statement.setShort(position, (Short) value);
            case INTEGER -> statement.setInt(position, (Integer) value);
            case BIGINT -> statement.setLong(position, (Long) value);
            case REAL -> statement.setFloat(position, (Float) value);
            case DOUBLE -> statement.setDouble(position, (Double) value);
            case NUMERIC -> statement.setBigDecimal(position, Limits.number((BigDecimal) value));
            case TEXT, JSON, NAMED, ENCRYPTED, HASHED -> statement.setString(position, (String) value);
            case BYTES -> statement.setBytes(position, (byte[]) value);
            case DATE -> statement.setObject(position, Limits.date((LocalDate) value));
            case TIMESTAMP -> statement.setObject(position, Limits.dateTime((LocalDateTime) value));
            case TIMESTAMPTZ -> statement.setObject(position, Limits.offset((Instant) value));
            default -> statement.setObject(position, value);
        }
    }

    private static int jdbcType(SqlType type) {
        return switch (type.kind()) {
            case BOOLEAN -> Types.BOOLEAN;
            case SMALLINT -> Types.SMALLINT;
            case INTEGER -> Types.INTEGER;
            case BIGINT -> Types.BIGINT;
            case REAL -> Types.REAL;
            case DOUBLE -> Types.DOUBLE;
            case NUMERIC -> Types.NUMERIC;
            case TEXT, JSON, NAMED, ARRAY, ENCRYPTED, HASHED -> Types.VARCHAR;
            case BYTES -> Types.BINARY;
            case UUID -> Types.OTHER;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case TIMESTAMP -> Types.TIMESTAMP;
            case TIMESTAMPTZ -> Types.TIMESTAMP_WITH_TIMEZONE;
        };
    }

    /** Typed arrays where the driver has a binary form for them; text for times and JSON. */
    private @Nullable Object[] elements(SqlType type, List<?> values, Sql sql) {
        return switch (type.kind()) {
            case BOOLEAN -> values.toArray(new Boolean[0]);
            case SMALLINT -> values.toArray(new Short[0]);
            case INTEGER -> values.toArray(new Integer[0]);
            case BIGINT -> values.toArray(new Long[0]);
            case REAL -> values.toArray(new Float[0]);
            case DOUBLE -> values.toArray(new Double[0]);
            case NUMERIC -> values.toArray(new BigDecimal[0]);
            case TEXT, NAMED -> values.toArray(new String[0]);
            case BYTES -> values.toArray(new byte[0][]);
            case UUID -> values.toArray(new UUID[0]);
            case JSON, ENCRYPTED, HASHED -> texts(values, value -> codecs.text(type, value, sql));
            case ARRAY -> texts(values, value -> ArrayText.of((List<?>) value));
            default -> texts(values, TemporalText::of);
        };
    }

    private static @Nullable String[] texts(List<?> values, Function<Object, String> text) {
        @Nullable String[] texts = new String[values.size()];
        for (int i = 0; i < texts.length; i++) {
            Object value = values.get(i);
            texts[i] = value == null ? null : text.apply(value);
        }
        return texts;
    }
}
