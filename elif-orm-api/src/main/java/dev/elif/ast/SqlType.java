package dev.elif.ast;

/** How a value is stored; a dialect answers what each is called, a column's type says which one it uses. */
public enum SqlType {
    /** {@link Boolean}. */
    BOOLEAN,
    /** {@link Short}, 16 bits. */
    SMALLINT,
    /** {@link Integer}, 32 bits. */
    INTEGER,
    /** {@link Long}, 64 bits. */
    BIGINT,
    /** {@link Float}. */
    REAL,
    /** {@link Double}. */
    DOUBLE,
    /** {@link java.math.BigDecimal}. */
    NUMERIC,
    /** {@link String}. */
    TEXT,
    /** {@code byte[]}. */
    BYTES,
    /** {@link java.util.UUID}. */
    UUID,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.time.LocalTime}, to the microsecond. */
    TIME,
    /** {@link java.time.LocalDateTime}, to the microsecond. */
    TIMESTAMP,
    /** {@link java.time.Instant} or {@link java.time.OffsetDateTime}, to the microsecond; the zone is not kept. */
    TIMESTAMPTZ,
    /** Any object that a {@code JsonCodec} writes and reads. */
    JSON
}
