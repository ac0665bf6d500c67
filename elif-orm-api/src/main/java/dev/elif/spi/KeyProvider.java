package dev.elif.spi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the keys of {@code @Encrypted} columns come from; in a container a bean. Safe for all threads, and asked for each value.
 *
 * <p>One key is current, and encrypts; all that still have values in the database must be known.
 */
public interface KeyProvider {

    /** The key that new values are encrypted with. */
    EncryptionKey current();

    /** The key of that identifier, which an encrypted value names; empty when it is not known. */
    Optional<EncryptionKey> key(String id);

    /** These keys, the first of them for new values. */
    static KeyProvider of(EncryptionKey current, EncryptionKey... previous) {
        return of(current, List.of(previous));
    }

    /** These keys, {@code current} for new values. */
    static KeyProvider of(EncryptionKey current, List<EncryptionKey> previous) {
        Map<String, EncryptionKey> keys = new LinkedHashMap<>();
        previous.forEach(key -> keys.put(key.id(), key));
        keys.put(current.id(), current);
        return new KeyProvider() {
            @Override
            public EncryptionKey current() {
                return current;
            }

            @Override
            public Optional<EncryptionKey> key(String id) {
                return Optional.ofNullable(keys.get(id));
            }
        };
    }
}
