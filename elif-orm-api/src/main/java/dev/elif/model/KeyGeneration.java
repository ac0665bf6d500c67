package dev.elif.model;

/** Where the key of a new model comes from. */
public enum KeyGeneration {
    /** {@link #IDENTITY} for a whole number, {@link #UUID_V7} for a UUID, otherwise {@link #ASSIGNED}; composite keys too. */
    AUTO,
    /** The database counts; the key is read back with {@code returning}. A key that is there already is kept. */
    IDENTITY,
    /** elif makes an RFC 9562 version 7 UUID before the insert, so that keys grow with time. One that is there is kept. */
    UUID_V7,
    /** elif makes a random UUID before the insert. One that is there is kept. */
    UUID_V4,
    /** elif makes a {@link Ulid} before the insert, so that keys grow with time. One that is there is kept. */
    ULID,
    /** The program sets it; a missing one is an error. */
    ASSIGNED
}
