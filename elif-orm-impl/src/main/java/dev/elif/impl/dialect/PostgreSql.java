package dev.elif.impl.dialect;

import dev.elif.ast.SqlType;
import dev.elif.schema.DataType;
import dev.elif.spi.Dialect;

/** PostgreSQL; the suites run on version 18. */
public final class PostgreSql implements Dialect {

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String type(SqlType type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case NUMERIC -> "numeric";
            case TEXT -> "text";
            case BYTES -> "bytea";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMPTZ -> "timestamptz";
            case JSON -> "jsonb";
        };
    }

    @Override
    public String elementType(SqlType type) {
        return switch (type) {
            case BOOLEAN -> "bool";
            case SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT -> "int8";
            case REAL -> "float4";
            case DOUBLE -> "float8";
            default -> type(type);
        };
    }

    /** The driver sends JSON as text. */
    @Override
    public String parameter(SqlType type) {
        return type == SqlType.JSON ? "cast(? as jsonb)" : "?";
    }

    @Override
    public String dataType(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SMALL_INTEGER -> "smallint";
            case INTEGER -> "integer";
            case BIG_INTEGER -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric(" + type.size() + ", " + type.scale() + ")";
            case STRING -> "varchar(" + type.size() + ")";
            case TEXT -> "text";
            case BINARY -> "bytea";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_TZ -> "timestamptz";
            case JSON -> "jsonb";
        };
    }

    @Override
    public String lockStatement() {
        return "select pg_advisory_xact_lock(?)";
    }

    /** A row version that replaced another carries the transaction that locked the other. */
    @Override
    public String inserted() {
        return "(xmax = 0)";
    }
}
