package dev.elif.spi;

import dev.elif.error.ApiMessage;
import dev.elif.error.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of 256 bits for AES, and the identifier by which encrypted values name it. Immutable.
 *
 * <p>Its text is the identifier: the key itself appears nowhere.
 */
public final class EncryptionKey {

    private static final int BYTES = 32;
    private static final int DERIVED_BYTES = 6;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private final String id;
    private final SecretKey key;

    private EncryptionKey(String id, byte[] key) {
        if (!ID.matcher(id).matches() || key.length != BYTES) {
            throw new ConfigurationException(ApiMessage.KEY_FORM);
        }
        this.id = id;
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * A key under a name of its own.
     *
     * @throws ConfigurationException when it has not 32 bytes, or the name other characters than letters, digits, _ and -
     */
    public static EncryptionKey of(String id, byte[] key) {
        return new EncryptionKey(id, key);
    }

    /**
     * A key from base64, or from {@code id:base64}; without an identifier one is derived from the key.
     *
     * @throws ConfigurationException when it is something else; the message does not repeat it
     */
    public static EncryptionKey parse(String text) {
        int colon = text.indexOf(':');
        byte[] key = decoded(text.substring(colon + 1).strip());
        try {
            return new EncryptionKey(
                    colon < 0 ? derived(key) : text.substring(0, colon).strip(), key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException quoting) {
            throw new ConfigurationException(ApiMessage.KEY_FORM);
        }
    }

    /** Says nothing of the key: to find it by this is to try all keys. */
    private static String derived(byte[] key) {
        if (key.length != BYTES) {
            throw new ConfigurationException(ApiMessage.KEY_FORM);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] digest = mac.doFinal("elif key id".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, DERIVED_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** What encrypted values name it by. */
    public String id() {
        return id;
    }

    /** The key. */
    public SecretKey key() {
        return key;
    }

    @Override
    public String toString() {
        return id;
    }
}
