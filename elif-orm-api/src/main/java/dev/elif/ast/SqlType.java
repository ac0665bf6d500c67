package dev.elif.ast;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a value is stored; a dialect answers what each is called, a column's type says which one it uses. Immutable. */
public final class SqlType {

    /** {@link Boolean}. */
    public static final SqlType BOOLEAN = new SqlType(Kind.BOOLEAN, "", null);
    /** {@link Short}, 16 bits. */
    public static final SqlType SMALLINT = new SqlType(Kind.SMALLINT, "", null);
    /** {@link Integer}, 32 bits. */
    public static final SqlType INTEGER = new SqlType(Kind.INTEGER, "", null);
    /** {@link Long}, 64 bits. */
    public static final SqlType BIGINT = new SqlType(Kind.BIGINT, "", null);
    /** {@link Float}. */
    public static final SqlType REAL = new SqlType(Kind.REAL, "", null);
    /** {@link Double}. */
    public static final SqlType DOUBLE = new SqlType(Kind.DOUBLE, "", null);
    /** {@link java.math.BigDecimal}. */
    public static final SqlType NUMERIC = new SqlType(Kind.NUMERIC, "", null);
    /** {@link String}. */
    public static final SqlType TEXT = new SqlType(Kind.TEXT, "", null);
    /** {@code byte[]}. */
    public static final SqlType BYTES = new SqlType(Kind.BYTES, "", null);
    /** {@link java.util.UUID}. */
    public static final SqlType UUID = new SqlType(Kind.UUID, "", null);
    /** {@link java.time.LocalDate}. */
    public static final SqlType DATE = new SqlType(Kind.DATE, "", null);
    /** {@link java.time.LocalTime}, to the microsecond. */
    public static final SqlType TIME = new SqlType(Kind.TIME, "", null);
    /** {@link java.time.LocalDateTime}, to the microsecond. */
    public static final SqlType TIMESTAMP = new SqlType(Kind.TIMESTAMP, "", null);
    /** {@link java.time.Instant} or {@link java.time.OffsetDateTime}, to the microsecond; the zone is not kept. */
    public static final SqlType TIMESTAMPTZ = new SqlType(Kind.TIMESTAMPTZ, "", null);
    /** Any object that a {@code JsonCodec} writes and reads. */
    public static final SqlType JSON = new SqlType(Kind.JSON, "", null);

    /** A {@link String} of which only a hash is stored, as text. */
    public static final SqlType HASHED = new SqlType(Kind.HASHED, "", null);

    private final Kind kind;
    private final String name;
    private final @Nullable SqlType element;
    private final int hash;

    /** The kinds, to tell them apart. */
    public enum Kind {
        BOOLEAN,
        SMALLINT,
        INTEGER,
        BIGINT,
        REAL,
        DOUBLE,
        NUMERIC,
        TEXT,
        BYTES,
        UUID,
        DATE,
        TIME,
        TIMESTAMP,
        TIMESTAMPTZ,
        JSON,
        /** What its {@link #element} holds, stored as a text that only a key opens. */
        ENCRYPTED,
        /** A {@link String} of which only a hash is stored. */
        HASHED,
        /** A type of the database that elif knows only by name; a {@link String} on our side. */
        NAMED,
        /** A {@link java.util.List} of values of one type. */
        ARRAY
    }

    private SqlType(Kind kind, String name, @Nullable SqlType element) {
        this.kind = kind;
        this.name = name;
        this.element = element;
        this.hash = Objects.hash(kind, name, element);
    }

    /** The database's own type {@code name}, which may have its schema before a dot; values are sent and read as text. */
    public static SqlType named(String name) {
        return new SqlType(Kind.NAMED, name, null);
    }

    /**
     * Encrypted text, which can be opened only where it was stored.
     *
     * @param place the table and the column, {@code users.ssn}
     * @param plain what is encrypted: {@link #TEXT}, {@link #BYTES} or {@link #JSON}
     */
    public static SqlType encrypted(String place, SqlType plain) {
        return new SqlType(Kind.ENCRYPTED, place, plain);
    }

    /** An array of {@code element}. */
    public static SqlType array(SqlType element) {
        return new SqlType(Kind.ARRAY, "", element);
    }

    /** Which kind it is. */
    public Kind kind() {
        return kind;
    }

    /** What the database calls a {@link Kind#NAMED} type, where an {@link Kind#ENCRYPTED} one stands; empty for others. */
    public String name() {
        return name;
    }

    /** What an {@link Kind#ARRAY} or an {@link Kind#ENCRYPTED} type holds; for others the type itself. */
    public SqlType element() {
        return element == null ? this : element;
    }

    /** Whether the database can tell if two values are the same: of secrets, no two stored ones are alike. */
    public boolean comparable() {
        return kind != Kind.ENCRYPTED && kind != Kind.HASHED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SqlType type
                        && kind == type.kind
                        && name.equals(type.name)
                        && Objects.equals(element, type.element));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case NAMED -> name;
            case ARRAY -> element() + "[]";
            case ENCRYPTED -> kind + " " + element();
            default -> kind.name();
        };
    }
}
