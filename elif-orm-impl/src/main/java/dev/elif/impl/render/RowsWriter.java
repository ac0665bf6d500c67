package dev.elif.impl.render;

import dev.elif.ast.Combined;
import dev.elif.ast.Select;
import dev.elif.ast.Statement;
import org.jspecify.annotations.Nullable;

/** Writes statements that have rows and stand inside of another. */
final class RowsWriter {

    private final SqlWriter writer;
    private final @Nullable Aliases around;

    /** Inside of the select of {@code around}; null where it does not see its tables. */
    RowsWriter(SqlWriter writer, @Nullable Aliases around) {
        this.writer = writer;
        this.around = around;
    }

    void write(Statement rows) {
        if (rows instanceof Select select) {
            new SelectWriter(writer).write(select, aliases(select));
        } else if (rows instanceof Combined combined) {
            String word = " " + combined.kind().sql() + (combined.all() ? " all " : " ");
            writer.<Statement>list(combined.parts(), word, part -> {
                writer.raw("(");
                write(part);
                writer.raw(")");
            });
        } else {
            StatementWriter.write(writer, rows);
        }
    }

    private Aliases aliases(Select select) {
        return around == null ? Aliases.of(select, writer.dialect()) : around.inside(select, writer.dialect());
    }
}
