package dev.elif.impl.execute;

import dev.elif.ast.SqlType;
import dev.elif.impl.render.Sql;
import dev.elif.model.TemporalText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Sends rows with PostgreSQL's {@code copy … from stdin}, in its text format: a line a row, a tab between values.
 *
 * <p>Source of the format: PostgreSQL's documentation of {@code COPY}, "Text Format". The driver's classes are loaded only here.
 */
final class CopyIn {

    private static final int BUFFER = 64 * 1024;

    private final Binder binder;
    private final List<SqlType> types;

    CopyIn(Binder binder, List<SqlType> types) {
        this.binder = binder;
        this.types = types;
    }

    /** What goes wrong while rows are made ends the copy, and nothing of it is kept. */
    long send(Connection connection, Sql sql, Iterator<? extends List<?>> rows) throws SQLException {
        org.postgresql.copy.CopyIn copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql.text());
        try {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER + BUFFER / 4);
            while (rows.hasNext()) {
                buffer.writeBytes(line(rows.next(), sql).getBytes(StandardCharsets.UTF_8));
                if (buffer.size() >= BUFFER) {
                    flush(copy, buffer);
                }
            }
            flush(copy, buffer);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void flush(org.postgresql.copy.CopyIn copy, ByteArrayOutputStream buffer) throws SQLException {
        byte[] bytes = buffer.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.reset();
    }

    private String line(List<?> values, Sql sql) {
        StringBuilder line = new StringBuilder(128);
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            append(line, types.get(i), values.get(i), sql);
        }
        return line.append('\n').toString();
    }

    private void append(StringBuilder line, SqlType type, @Nullable Object value, Sql sql) {
        if (value == null) {
            line.append("\\N");
            return;
        }
        if (Codecs.areFor(type)) {
            escape(line, binder.codecs().text(type, value, sql));
            return;
        }
        switch (type.kind()) {
            case BYTES -> line.append("\\\\x").append(HexFormat.of().formatHex((byte[]) value));
            case ARRAY -> escape(line, ArrayText.of((List<?>) value));
            default -> escape(line, TemporalText.of(value));
        }
    }

    private static void escape(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}
