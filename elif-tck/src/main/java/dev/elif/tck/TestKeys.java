package dev.elif.tck;

import dev.elif.spi.EncryptionKey;
import dev.elif.spi.KeyProvider;
import java.util.Arrays;
import java.util.Optional;

/** Keys that a test changes; at first only {@link #FIRST}. Safe for all threads. */
public final class TestKeys implements KeyProvider {

    /** The key at first. */
    public static final EncryptionKey FIRST = key("first", 1);

    /** Another key. */
    public static final EncryptionKey SECOND = key("second", 2);

    private static final KeyProvider AT_FIRST = KeyProvider.of(FIRST);

    private volatile KeyProvider keys = AT_FIRST;

    TestKeys() {}

    private static EncryptionKey key(String id, int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return EncryptionKey.of(id, bytes);
    }

    /** From now on {@code current} encrypts, and these can be opened with besides. */
    public void become(EncryptionKey current, EncryptionKey... previous) {
        keys = KeyProvider.of(current, previous);
    }

    void clear() {
        keys = AT_FIRST;
    }

    @Override
    public EncryptionKey current() {
        return keys.current();
    }

    @Override
    public Optional<EncryptionKey> key(String id) {
        return keys.key(id);
    }
}
