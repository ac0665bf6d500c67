package dev.elif.impl.dialect;

import dev.elif.ast.Operation;
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
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case NUMERIC -> "numeric";
            case TEXT, ENCRYPTED, HASHED -> "text";
            case BYTES -> "bytea";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMPTZ -> "timestamptz";
            case JSON -> "jsonb";
            case NAMED -> quoted(type.name());
            case ARRAY -> type(type.element()) + "[]";
        };
    }

    private String quoted(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? quote(name) : quote(name.substring(0, dot)) + "." + quote(name.substring(dot + 1));
    }

    @Override
    public String elementType(SqlType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "bool";
            case SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT -> "int8";
            case REAL -> "float4";
            case DOUBLE -> "float8";
            // An array of arrays would be one of two dimensions, which unnest takes apart: they travel as text.
            case ARRAY -> "text";
            case NAMED -> type.name();
            default -> type(type);
        };
    }

    /** What the driver sends as text. */
    @Override
    public String parameter(SqlType type) {
        return switch (type.kind()) {
            case JSON, NAMED, ARRAY -> "cast(? as " + type(type) + ")";
            default -> "?";
        };
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
    public String template(Operation operation) {
        return switch (operation) {
            case LIKE_IGNORE_CASE -> "{0} ilike {1}";
            default -> operation.template();
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
