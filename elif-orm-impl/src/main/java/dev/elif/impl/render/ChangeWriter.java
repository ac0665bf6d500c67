package dev.elif.impl.render;

import dev.elif.ast.Delete;
import dev.elif.ast.Update;
import dev.elif.ast.UpdateFrom;
import dev.elif.ast.UpdateMany;
import java.util.ArrayList;
import java.util.List;

/** Writes updates and deletes. */
final class ChangeWriter {

    private static final Aliases NO_ALIASES = Aliases.none();

    private ChangeWriter() {}

    static void write(SqlWriter writer, Update update) {
        writer.raw("update ").table(update.table()).raw(" set ").assignments(update.values(), NO_ALIASES);
        new ConditionWriter(writer, NO_ALIASES).where(update.where());
        writer.returning(update.returning(), NO_ALIASES);
    }

    /** A value that only some rows take is chosen row by row, by an array of booleans beside it. */
    static void write(SqlWriter writer, UpdateMany update) {
        List<String> columns = new ArrayList<>();
        update.keys().forEach(key -> columns.add(key(key.column())));
        writer.raw("update ").table(update.table()).raw(" t set ");
        writer.list(update.changes(), ", ", change -> {
            String column = change.values().column();
            columns.add(column);
            writer.name(column).raw(" = ");
            if (change.only() == null) {
                writer.unnested("v.", change.values());
            } else {
                columns.add(only(column));
                writer.raw("case when v.").name(only(column)).raw(" then ").unnested("v.", change.values());
                writer.raw(" else t.").name(column).raw(" end");
            }
        });
        writer.raw(" from unnest(");
        writer.list(update.keys(), ", ", key -> writer.typedArray(key.values()));
        for (UpdateMany.Change change : update.changes()) {
            writer.raw(", ").typedArray(change.values().values());
            if (change.only() != null) {
                writer.raw(", ").typedArray(change.only());
            }
        }
        writer.raw(") as v(").names(columns).raw(") where ");
        writer.list(
                update.keys(),
                " and ",
                key -> writer.raw("t.").name(key.column()).raw(" = v.").name(key(key.column())));
        writer.returning(update.returning(), Aliases.rooted());
    }

    /** What is selected has the name that its assignment refers to; what is given is written where it is set. */
    static void write(SqlWriter writer, UpdateFrom update) {
        Aliases aliases = Aliases.rooted().beside(UpdateFrom.ROWS);
        writer.raw("update ").table(update.table()).raw(" t set ").assignments(update.values(), aliases);
        writer.raw(" from (");
        new SelectWriter(writer).write(update.rows());
        writer.raw(") ").raw(UpdateFrom.ROWS).raw(" where ");
        writer.list(
                update.keys(),
                " and ",
                key -> writer.raw("t.")
                        .name(key)
                        .raw(" = ")
                        .raw(UpdateFrom.ROWS)
                        .raw(".")
                        .name(key));
        writer.returning(update.returning(), aliases);
    }

    static void write(SqlWriter writer, Delete delete) {
        writer.raw("delete from ").table(delete.from());
        new ConditionWriter(writer, NO_ALIASES).where(delete.where());
        writer.returning(delete.returning(), NO_ALIASES);
    }

    /** The key may change itself, and then stands there twice. No column of a model can have this name. */
    private static String key(String column) {
        return "#" + column;
    }

    private static String only(String column) {
        return "#" + column + "#";
    }
}
