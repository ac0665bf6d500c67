package dev.elif.spi;

import dev.elif.model.ModelType;
import dev.elif.query.SqlText;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement; its {@link #toString} shows no value.
 *
 * @param statement the text and its values
 * @param write whether it may change the database
 */
public record StatementCall(SqlText statement, boolean write) {

    /** The text with its {@code ?}. */
    public String sql() {
        return statement.text();
    }

    /** The simple name of the model it is for; null for a statement of no model. */
    public @Nullable String model() {
        ModelType<?> model = statement.model();
        return model == null ? null : model.name();
    }
}
