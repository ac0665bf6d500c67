package dev.elif.schema;

import dev.elif.error.ApiMessage;
import dev.elif.error.MigrationException;

/** What a column holds when an insert leaves it out. */
public sealed interface DefaultValue {

    /**
     * A value, which the renderer writes as a literal.
     *
     * @param value the value: a {@link Boolean}, a number, or something whose text the database can read
     */
    record Literal(Object value) implements DefaultValue {}

    /**
     * An expression in the database's own words.
     *
     * @param expression its text
     */
    record Sql(String expression) implements DefaultValue {

        /**
         * Checks the text.
         *
         * @throws MigrationException when it is blank
         */
        public Sql {
            if (expression.isBlank()) {
                throw new MigrationException(ApiMessage.SCHEMA_BLANK, "A default");
            }
        }
    }
}
