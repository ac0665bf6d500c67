package dev.elif.spi;

/**
 * Hashes the values of {@code @Hashed} columns, and tells whether a password is the right one; in a container a bean. Safe for all
 * threads.
 *
 * <pre>{@code
 * PasswordHasher passwords = PasswordHasher.pbkdf2();
 * passwords.verify(typed, user.password);
 * }</pre>
 */
public interface PasswordHasher {

    /** The iterations that OWASP asks of PBKDF2 with HMAC-SHA-512: its <em>Password Storage Cheat Sheet</em>, section PBKDF2. */
    int ITERATIONS = 210_000;

    /** A hash of {@code password}, another one each time. */
    String hash(String password);

    /** Whether {@code hash} was made of {@code password}; takes as long when it was not. Not for what is no hash: false. */
    boolean verify(String password, String hash);

    /** Whether {@code text} is a hash that {@link #verify} understands, and so is stored as it is. */
    boolean isHash(String text);

    /** Whether {@code hash} was made in a way that is no longer good enough, so that the next login should store a new one. */
    boolean needsRehash(String hash);

    /** PBKDF2 with HMAC-SHA-512 in {@link #ITERATIONS}; what a database uses unless it is given another. */
    static PasswordHasher pbkdf2() {
        return pbkdf2(ITERATIONS);
    }

    /** PBKDF2 with HMAC-SHA-512 in {@code iterations}; hashes of fewer are understood, and need another. */
    static PasswordHasher pbkdf2(int iterations) {
        return new Pbkdf2(iterations);
    }
}
