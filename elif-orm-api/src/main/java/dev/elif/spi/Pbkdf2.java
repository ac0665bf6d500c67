package dev.elif.spi;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The JDK's PBKDF2, in the form of the PHC strings: {@code $pbkdf2-sha512$i=210000$salt$hash}.
 *
 * @param iterations of new hashes
 */
record Pbkdf2(int iterations) implements PasswordHasher {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 64;

    /** A text that asks for more work is no hash of ours: a stranger may have given it as a password, to keep a thread busy. */
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final Pattern FORM =
            Pattern.compile("\\$pbkdf2-sha512\\$i=([1-9][0-9]{0,7})\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{86})");
    private static final int SALT = 2;
    private static final int HASH = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    Pbkdf2 {
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException("iterations must be from 1 to " + MOST_ITERATIONS);
        }
    }

    @Override
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$pbkdf2-sha512$i=" + iterations + "$" + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(derived(password, salt, iterations));
    }

    @Override
    public boolean verify(String password, String hash) {
        return parts(hash)
                .filter(parts -> MessageDigest.isEqual(
                        derived(password, bytes(parts, SALT), iterations(parts)), bytes(parts, HASH)))
                .isPresent();
    }

    @Override
    public boolean isHash(String text) {
        return parts(text).isPresent();
    }

    @Override
    public boolean needsRehash(String hash) {
        return parts(hash).filter(parts -> iterations(parts) >= iterations).isEmpty();
    }

    private static Optional<MatchResult> parts(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .filter(parts -> iterations(parts) <= MOST_ITERATIONS);
    }

    private static int iterations(MatchResult parts) {
        return Integer.parseInt(parts.group(1));
    }

    private static byte[] bytes(MatchResult parts, int group) {
        return Base64.getDecoder().decode(parts.group(group));
    }

    private static byte[] derived(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The Java platform has no " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }
}
