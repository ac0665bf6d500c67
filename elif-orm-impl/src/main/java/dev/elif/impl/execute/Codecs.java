package dev.elif.impl.execute;

import dev.elif.ast.SqlType;
import dev.elif.error.ElifException;
import dev.elif.error.MappingException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.impl.render.Sql;
import dev.elif.impl.secret.Encryption;
import dev.elif.spi.JsonCodec;
import dev.elif.spi.PasswordHasher;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes text of what the driver has no form for, JSON and secrets, and values of that. */
public final class Codecs {

    private static final Set<SqlType.Kind> KINDS =
            EnumSet.of(SqlType.Kind.JSON, SqlType.Kind.ENCRYPTED, SqlType.Kind.HASHED);

    private final JsonCodec json;
    private final Encryption encryption;
    private final PasswordHasher passwords;

    public Codecs(JsonCodec json, Encryption encryption, PasswordHasher passwords) {
        this.json = json;
        this.encryption = encryption;
        this.passwords = passwords;
    }

    /** Whether values of {@code type} are sent as {@link #text}. */
    static boolean areFor(SqlType type) {
        return KINDS.contains(type.kind());
    }

    /** {@code value} as it is sent; a hash that is one already stays. */
    String text(SqlType type, Object value, Sql sql) {
        return switch (type.kind()) {
            case ENCRYPTED -> encryption.seal(plain(type, value, sql), type);
            case HASHED -> passwords.isHash((String) value) ? (String) value : passwords.hash((String) value);
            default -> json(value, sql);
        };
    }

    Object json(String text, Type type) {
        return json.read(text, type);
    }

    /** What was encrypted; the exception of a codec may quote it, and is left out. */
    Object opened(String text, SqlType type, @Nullable Type jsonType) {
        Object plain = encryption.open(text, type);
        if (jsonType == null) {
            return plain;
        }
        try {
            return json((String) plain, jsonType);
        } catch (RuntimeException quoting) {
            throw new MappingException(
                    ImplMessage.UNREADABLE_SECRET,
                    type.name(),
                    quoting.getClass().getSimpleName());
        }
    }

    private Object plain(SqlType type, Object value, Sql sql) {
        if (type.element().kind() != SqlType.Kind.JSON) {
            return value;
        }
        try {
            return json(value, sql);
        } catch (MappingException quoting) {
            throw new MappingException(
                    ImplMessage.UNWRITABLE_JSON, type.name(), quoting.getClass().getSimpleName());
        }
    }

    private String json(Object value, Sql sql) {
        try {
            String text = json.write(value);
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException("Half of a surrogate pair is no character");
            }
            return text;
        } catch (ElifException typed) {
            throw typed;
        } catch (RuntimeException cause) {
            String subject = sql.model() == null ? value.getClass().getSimpleName() : sql.model();
            throw new MappingException(
                    cause,
                    ImplMessage.UNWRITABLE_JSON,
                    subject,
                    cause.getClass().getSimpleName());
        }
    }
}
