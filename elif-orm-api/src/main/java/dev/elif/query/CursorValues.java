package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.SqlType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a place in an order as bytes, and back by their types: what a cursor carries. */
final class CursorValues {

    private CursorValues() {}

    /** Whether values of {@code type} have an order and a text. */
    static boolean carries(SqlType type) {
        return switch (type.kind()) {
            case JSON, ARRAY, ENCRYPTED, HASHED -> false;
            default -> true;
        };
    }

    static byte[] write(Step.Seeking seeking) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(seeking.backward());
            for (Bind bind : seeking.values()) {
                byte[] value = bytes(bind.value());
                out.writeInt(value == null ? -1 : value.length);
                out.write(value == null ? new byte[0] : value);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The opposite of {@link #write}; the bytes were sealed for these types. */
    static Step.Seeking read(byte[] bytes, List<SqlType> types) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            boolean backward = in.readBoolean();
            List<Bind> values = new ArrayList<>(types.size());
            for (SqlType type : types) {
                int length = in.readInt();
                values.add(Bind.of(type, length < 0 ? null : value(type, in.readNBytes(length))));
            }
            return new Step.Seeking(null, values, backward);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte @Nullable [] bytes(@Nullable Object value) {
        if (value == null || value instanceof byte[]) {
            return (byte[]) value;
        }
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object value(SqlType type, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (type.kind()) {
            case BOOLEAN -> Boolean.valueOf(text);
            case SMALLINT -> Short.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case BIGINT -> Long.valueOf(text);
            case REAL -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case NUMERIC -> new BigDecimal(text);
            case BYTES -> bytes;
            case UUID -> UUID.fromString(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case TIMESTAMP -> LocalDateTime.parse(text);
            case TIMESTAMPTZ -> Instant.parse(text);
            case TEXT, NAMED -> text;
            case JSON, ARRAY, ENCRYPTED, HASHED -> throw new IllegalArgumentException(type.toString());
        };
    }
}
