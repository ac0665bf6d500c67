package dev.elif.spi;

/** What a SQLSTATE means to a program. */
public enum ErrorKind {
    UNIQUE,
    FOREIGN_KEY,
    NOT_NULL,
    CHECK,
    INVALID_VALUE,
    MISSING_SCHEMA,
    DEADLOCK,
    SERIALIZATION,
    TIMEOUT,
    CONNECTION,
    OTHER
}
