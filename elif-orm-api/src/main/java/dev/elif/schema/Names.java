package dev.elif.schema;

import dev.elif.ast.Table;
import dev.elif.error.ApiMessage;
import dev.elif.error.MigrationException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks names that become identifiers, and makes those of keys and indexes. */
final class Names {

    /** PostgreSQL cuts longer names silently, so that two of them may collide. */
    private static final int MAX_BYTES = 63;

    private Names() {}

    /** The table behind {@code name} or {@code schema.name}. */
    static Table table(String name) {
        int dot = name.indexOf('.');
        Table table = dot < 0 ? Table.of(name) : new Table(name.substring(0, dot), name.substring(dot + 1));
        return check(table);
    }

    static Table check(Table table) {
        if (table.schema() != null) {
            check("schema", table.schema());
        }
        check("table", table.name());
        return table;
    }

    static String check(String kind, String name) {
        boolean word = !name.isEmpty() && name.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
        if (!word || bytes(name) > MAX_BYTES) {
            throw new MigrationException(ApiMessage.SCHEMA_NAME, name, kind);
        }
        return name;
    }

    /** A copy of {@code columns}, which are checked, at least one, and each there once. */
    static List<String> columns(String whose, List<String> columns) {
        if (columns.isEmpty()) {
            throw new MigrationException(ApiMessage.SCHEMA_EMPTY, whose);
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            check("column", column);
            if (!seen.add(column)) {
                throw new MigrationException(ApiMessage.SCHEMA_TWICE, whose, "column [" + column + "]");
            }
        }
        return List.copyOf(columns);
    }

    static String primaryKey(Table table) {
        return generated(table, List.of(), "pkey");
    }

    static String unique(Table table, List<String> columns) {
        return generated(table, columns, "key");
    }

    static String foreignKey(Table table, List<String> columns) {
        return generated(table, columns, "fkey");
    }

    static String index(Table table, List<String> columns) {
        return generated(table, columns, "idx");
    }

    /** The name PostgreSQL itself would choose; one that is too long ends in a hash of its whole. */
    private static String generated(Table table, List<String> columns, String suffix) {
        String stem = columns.isEmpty() ? table.name() : table.name() + "_" + String.join("_", columns);
        String whole = stem + "_" + suffix;
        if (bytes(whole) <= MAX_BYTES) {
            return whole;
        }
        String end = "_" + hash(whole) + "_" + suffix;
        while (bytes(stem) + end.length() > MAX_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + end;
    }

    /** The language defines how a string is hashed, so this is the same on every machine. */
    private static String hash(String text) {
        return String.format("%08x", text.hashCode());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
