package dev.elif.impl.render;

import dev.elif.ast.Bind;
import dev.elif.model.ModelType;
import dev.elif.query.Manner;
import dev.elif.query.SqlText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement ready to run.
 *
 * @param text with a {@code ?} for each bind
 * @param binds the values, in the order of the {@code ?}
 * @param type the model it is for
 * @param write whether it may change the database
 * @param manner how it is run
 */
public record Sql(String text, List<Bind> binds, @Nullable ModelType<?> type, boolean write, Manner manner) {

    /** What only reads may do that anywhere. */
    public Sql(String text, List<Bind> binds, @Nullable ModelType<?> type, boolean write) {
        this(text, binds, type, write, write ? Manner.AT_WRITER : Manner.PLAIN);
    }

    /** The same statement, run like that; what writes does so at the writer all the same. */
    @SuppressWarnings("ReferenceEquality") // the usual one, for which nothing is made
    public Sql in(Manner other) {
        Manner wanted = write ? other.atWriter() : other;
        return wanted == manner ? this : new Sql(text, binds, type, write, wanted);
    }

    /** The same statement, at the writer. */
    public Sql onWriter() {
        return in(manner.atWriter());
    }

    /** The same with {@code words} before it. */
    public Sql behind(String words) {
        return new Sql(words + text, binds, type, write, manner);
    }

    /** The simple name of the model it is for, for messages. */
    public @Nullable String model() {
        return type == null ? null : type.name();
    }

    /** What of it may be shown. */
    public SqlText shown() {
        return new SqlText(text, binds, type);
    }

    /** A statement of no model and without values, such as a change of the schema. */
    public static Sql raw(String text) {
        return new Sql(text, List.of(), null, true);
    }
}
