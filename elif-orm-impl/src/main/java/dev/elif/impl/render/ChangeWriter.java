package dev.elif.impl.render;

import dev.elif.ast.Delete;
import dev.elif.ast.Update;

/** Writes updates and deletes. */
final class ChangeWriter {

    private static final Aliases NO_ALIASES = Aliases.none();

    private ChangeWriter() {}

    static void write(SqlWriter writer, Update update) {
        writer.raw("update ").table(update.table()).raw(" set ");
        writer.list(
                update.values(),
                ", ",
                assignment -> writer.name(assignment.column()).raw(" = ").bind(assignment.value()));
        new ConditionWriter(writer, NO_ALIASES).where(update.where());
    }

    static void write(SqlWriter writer, Delete delete) {
        writer.raw("delete from ").table(delete.from());
        new ConditionWriter(writer, NO_ALIASES).where(delete.where());
    }
}
