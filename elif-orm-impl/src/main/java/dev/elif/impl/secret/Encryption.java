package dev.elif.impl.secret;

import dev.elif.ast.SqlType;
import dev.elif.error.ConfigurationException;
import dev.elif.error.MappingException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.spi.EncryptionKey;
import dev.elif.spi.KeyProvider;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts with AES-256-GCM: {@code elif1:key:base64}, where the last part is nonce, ciphertext and tag.
 *
 * <p>The tag covers format, key and place too, so that a value which was moved to another column cannot be opened. Messages name the
 * place, never value or key. Safe for all threads.
 */
public final class Encryption {

    private static final String FORMAT = "elif1:";
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable KeyProvider keys;

    public Encryption(@Nullable KeyProvider keys) {
        this.keys = keys;
    }

    /**
     * {@code value} encrypted with the current key.
     *
     * @param value text or bytes
     * @param type where it will be stored
     */
    public String seal(Object value, SqlType type) {
        EncryptionKey key = keys(type).current();
        byte[] plain = value instanceof byte[] bytes ? bytes : ((String) value).getBytes(StandardCharsets.UTF_8);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, type);
            byte[] all = new byte[NONCE_BYTES + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, all, NONCE_BYTES);
            return FORMAT + key.id() + ":" + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The Java platform cannot do " + TRANSFORMATION, e);
        }
    }

    /** The text or the bytes that were stored as {@code text}. */
    public Object open(String text, SqlType type) {
        KeyProvider known = keys(type);
        int colon = text.startsWith(FORMAT) ? text.indexOf(':', FORMAT.length()) : -1;
        if (colon < 0) {
            throw new MappingException(ImplMessage.TAMPERED, type.name());
        }
        EncryptionKey key = known.key(text.substring(FORMAT.length(), colon))
                .orElseThrow(() -> new MappingException(ImplMessage.UNKNOWN_KEY, type.name()));
        byte[] bytes = decoded(text.substring(colon + 1), type);
        byte[] plain;
        try {
            plain = cipher(Cipher.DECRYPT_MODE, key, bytes, type)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
        } catch (GeneralSecurityException tampered) {
            throw new MappingException(tampered, ImplMessage.TAMPERED, type.name());
        }
        return type.element().kind() == SqlType.Kind.BYTES ? plain : new String(plain, StandardCharsets.UTF_8);
    }

    /** Whether what was stored as {@code text} is encrypted with another key than the current one. */
    public boolean outdated(String text, SqlType type) {
        return !text.startsWith(FORMAT + keys(type).current().id() + ":");
    }

    private static byte[] decoded(String base64, SqlType type) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length >= NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return bytes;
            }
        } catch (IllegalArgumentException quoting) {
            throw new MappingException(ImplMessage.TAMPERED, type.name());
        }
        throw new MappingException(ImplMessage.TAMPERED, type.name());
    }

    private static Cipher cipher(int mode, EncryptionKey key, byte[] nonce, SqlType type)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
        cipher.updateAAD((FORMAT + key.id() + ":" + type.name()).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private KeyProvider keys(SqlType type) {
        if (keys == null) {
            throw new ConfigurationException(ImplMessage.NO_KEYS, type.name());
        }
        return keys;
    }
}
