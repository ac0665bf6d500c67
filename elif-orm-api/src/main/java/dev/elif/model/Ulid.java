package dev.elif.model;

import java.util.UUID;

/**
 * Makes ULIDs: texts of 26 characters of Crockford's base 32, whose first ten are the time.
 *
 * <p>Each is greater than the one before, for they are version 7 UUIDs in another alphabet.
 */
public final class Ulid implements IdGenerator<String> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    private final UuidV7 uuids;

    /** ULIDs by the clock of the system; made by generated code for {@link GeneratedBy}. */
    public Ulid() {
        this(new UuidV7());
    }

    /** ULIDs of what {@code uuids} makes. */
    public Ulid(UuidV7 uuids) {
        this.uuids = uuids;
    }

    @Override
    public String next() {
        return of(uuids.next());
    }

    /** The 128 bits of {@code uuid}, five to a character, from the last one on. */
    static String of(UUID uuid) {
        char[] text = new char[LENGTH];
        long high = uuid.getMostSignificantBits();
        long low = uuid.getLeastSignificantBits();
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt((int) (low & 31));
            low = (low >>> BITS) | (high << (Long.SIZE - BITS));
            high >>>= BITS;
        }
        return new String(text);
    }
}
