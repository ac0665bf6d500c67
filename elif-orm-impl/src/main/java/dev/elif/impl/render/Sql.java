package dev.elif.impl.render;

import dev.elif.ast.Bind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement ready to run.
 *
 * @param text with a {@code ?} for each bind
 * @param binds the values, in the order of the {@code ?}
 * @param model the simple name of the model it is for, for messages
 * @param write whether it may change the database
 * @param atWriter whether it must run at the writer
 */
public record Sql(String text, List<Bind> binds, @Nullable String model, boolean write, boolean atWriter) {

    /** What only reads may do that anywhere. */
    public Sql(String text, List<Bind> binds, @Nullable String model, boolean write) {
        this(text, binds, model, write, write);
    }

    /** The same statement, at the writer. */
    public Sql onWriter() {
        return atWriter ? this : new Sql(text, binds, model, write, true);
    }

    /** A statement of no model and without values, such as a change of the schema. */
    public static Sql raw(String text) {
        return new Sql(text, List.of(), null, true);
    }
}
