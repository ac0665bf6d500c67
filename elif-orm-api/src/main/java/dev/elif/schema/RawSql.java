package dev.elif.schema;

import dev.elif.error.ApiMessage;
import dev.elif.error.MigrationException;

/**
 * A statement in the database's own words, sent as it is.
 *
 * @param sql its text
 */
public record RawSql(String sql) implements SchemaChange {

    /**
     * Checks the text.
     *
     * @throws MigrationException when it is blank
     */
    public RawSql {
        if (sql.isBlank()) {
            throw new MigrationException(ApiMessage.SCHEMA_BLANK, "A statement");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rawSql(this);
    }
}
