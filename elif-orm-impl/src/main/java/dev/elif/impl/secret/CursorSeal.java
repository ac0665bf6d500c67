package dev.elif.impl.secret;

import dev.elif.error.InvalidCursorException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.query.QueryRunner;
import dev.elif.spi.EncryptionKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and encrypts cursors: base64url of half an HMAC-SHA256 over context and values, which is also the initial vector of
 * AES-256-CTR, and of the values encrypted.
 *
 * <p>This is the scheme SIV of Rogaway and Shrimpton: what is signed twice gives the same text, which caches like, and nothing is
 * told by it but that. The context is not sent: a cursor of another query is as wrong as a changed one. Safe for all threads.
 */
public final class CursorSeal implements QueryRunner.Cursors {

    private static final Logger LOG = System.getLogger(CursorSeal.class.getName());
    private static final int TAG_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final List<Keys> keys;
    private final AtomicBoolean passing;

    /** @param keys the first for new cursors; where there are none one is made up */
    public CursorSeal(List<EncryptionKey> keys) {
        this.keys = (keys.isEmpty() ? List.of(random()) : keys)
                .stream().map(key -> Keys.of(key.key())).toList();
        this.passing = new AtomicBoolean(keys.isEmpty());
    }

    /** One key for each purpose. */
    private record Keys(SecretKey signing, SecretKey encrypting) {

        static Keys of(SecretKey key) {
            return new Keys(
                    new SecretKeySpec(mac(key, bytes("elif cursor sign")), "HmacSHA256"),
                    new SecretKeySpec(mac(key, bytes("elif cursor encrypt")), "AES"));
        }
    }

    @Override
    public String seal(String context, byte[] values) {
        if (passing.compareAndSet(true, false)) {
            LOG.log(
                    Level.INFO,
                    "Cursors are signed with a key of this process: after a restart, or on another node, they are refused."
                            + " Set elif.cursor.secret, or Elif.builder().cursorKeys(...), to keep them.");
        }
        byte[] tag = tag(keys.get(0), context, values);
        byte[] sealed = Arrays.copyOf(tag, TAG_BYTES + values.length);
        System.arraycopy(crypted(keys.get(0), tag, values), 0, sealed, TAG_BYTES, values.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    @Override
    public byte[] open(String context, String cursor) {
        byte[] sealed = decoded(cursor);
        byte[] tag = Arrays.copyOf(sealed, TAG_BYTES);
        byte[] encrypted = Arrays.copyOfRange(sealed, TAG_BYTES, sealed.length);
        return keys.stream()
                .flatMap(key -> opened(key, context, tag, encrypted).stream())
                .findFirst()
                .orElseThrow(() -> new InvalidCursorException(ImplMessage.WRONG_CURSOR));
    }

    private static Optional<byte[]> opened(Keys key, String context, byte[] tag, byte[] encrypted) {
        byte[] values = crypted(key, tag, encrypted);
        return MessageDigest.isEqual(tag, tag(key, context, values)) ? Optional.of(values) : Optional.empty();
    }

    /** Nothing but what was sent: the decoder reads some texts as the same bytes. */
    private static byte[] decoded(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            boolean same = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(cursor);
            if (same && bytes.length > TAG_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException quoting) {
            throw new InvalidCursorException(ImplMessage.WRONG_CURSOR);
        }
        throw new InvalidCursorException(ImplMessage.WRONG_CURSOR);
    }

    /** The length of the context keeps it apart from the values. */
    private static byte[] tag(Keys keys, String context, byte[] values) {
        byte[] about = bytes(context);
        ByteBuffer all = ByteBuffer.allocate(Integer.BYTES + about.length + values.length);
        all.putInt(about.length).put(about).put(values);
        return Arrays.copyOf(mac(keys.signing(), all.array()), TAG_BYTES);
    }

    private static byte[] crypted(Keys keys, byte[] tag, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, keys.encrypting(), new IvParameterSpec(tag));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The Java platform cannot do AES/CTR/NoPadding", e);
        }
    }

    private static byte[] mac(SecretKey key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static EncryptionKey random() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return EncryptionKey.of("process", key);
    }
}
