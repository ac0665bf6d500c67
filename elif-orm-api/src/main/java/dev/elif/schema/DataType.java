package dev.elif.schema;

/**
 * The type of a column in a table's definition.
 *
 * @param kind which
 * @param size the length of a {@link Kind#STRING}, the precision of a {@link Kind#DECIMAL}; otherwise 0
 * @param scale the digits behind the point of a {@link Kind#DECIMAL}; otherwise 0
 */
public record DataType(Kind kind, int size, int scale) {

    /** The kinds. */
    public enum Kind {
        BOOLEAN,
        SMALL_INTEGER,
        INTEGER,
        BIG_INTEGER,
        REAL,
        DOUBLE,
        DECIMAL,
        STRING,
        TEXT,
        BINARY,
        UUID,
        DATE,
        TIME,
        TIMESTAMP,
        TIMESTAMP_TZ,
        JSON
    }

    /** A type without size. */
    public static DataType of(Kind kind) {
        return new DataType(kind, 0, 0);
    }
}
