package dev.elif.impl.render;

import dev.elif.ast.Assignment;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.ColumnValues;
import dev.elif.ast.Copy;
import dev.elif.ast.Insert;
import dev.elif.ast.InsertMany;
import dev.elif.ast.InsertSelect;
import dev.elif.ast.OnConflict;
import dev.elif.ast.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes inserts of one row, of many, and of as many as come. */
final class InsertWriter {

    /** Numbers the rows of an insert of many; no column of a model can have this name. */
    private static final String ROW = "#";

    private final SqlWriter writer;
    private final Aliases aliases;

    private InsertWriter(SqlWriter writer, @Nullable OnConflict conflict) {
        this.writer = writer;
        // Beside the values that were refused, a column without a table would be ambiguous.
        this.aliases = conflict == null || conflict.set().isEmpty() ? Aliases.none() : Aliases.rooted();
    }

    static void write(SqlWriter writer, Insert insert) {
        new InsertWriter(writer, insert.conflict()).one(insert);
    }

    static void write(SqlWriter writer, InsertMany insert) {
        new InsertWriter(writer, insert.conflict()).many(insert);
    }

    static void write(SqlWriter writer, InsertSelect insert) {
        InsertWriter own = new InsertWriter(writer, insert.conflict());
        own.into(insert.into());
        writer.raw(" (").names(insert.columns()).raw(") ");
        new SelectWriter(writer).write(insert.rows());
        own.conflict(insert.conflict());
    }

    static void write(SqlWriter writer, Copy copy) {
        writer.raw("copy ")
                .table(copy.into())
                .raw(" (")
                .names(copy.columns().stream().map(ColumnRef::name).toList())
                .raw(") from stdin");
    }

    private void one(Insert insert) {
        into(insert.into());
        if (insert.values().isEmpty()) {
            writer.raw(" default values");
        } else {
            ExpressionWriter expressions = new ExpressionWriter(writer, Aliases.none());
            List<String> columns =
                    insert.values().stream().map(Assignment::column).toList();
            writer.raw(" (").names(columns).raw(") values (");
            writer.<Assignment<?>>list(insert.values(), ", ", assignment -> expressions.write(assignment.value()));
            writer.raw(")");
        }
        conflict(insert.conflict());
        writer.returning(insert.returning(), aliases);
    }

    /** Ordered by row number, so that generated keys are counted, and come back, in the order of the arrays. */
    private void many(InsertMany insert) {
        List<String> columns =
                insert.values().stream().map(ColumnValues::column).toList();
        into(insert.into());
        writer.raw(" (").names(columns).raw(") select ");
        writer.list(insert.values(), ", ", values -> writer.unnested("", values));
        writer.raw(" from unnest(");
        writer.list(insert.values(), ", ", values -> writer.typedArray(values.values()));
        writer.raw(") with ordinality as v(")
                .names(columns)
                .raw(", ")
                .name(ROW)
                .raw(") order by ")
                .name(ROW);
        conflict(insert.conflict());
        writer.returning(insert.returning(), aliases);
    }

    private void into(Table table) {
        writer.raw("insert into ").table(table).raw(aliases.isEmpty() ? "" : " as t");
    }

    private void conflict(@Nullable OnConflict conflict) {
        if (conflict == null) {
            return;
        }
        writer.raw(" on conflict");
        if (!conflict.columns().isEmpty()) {
            writer.raw(" (").names(conflict.columns()).raw(")");
        }
        // Within the description of an index a table has no alias.
        new ConditionWriter(writer, Aliases.none()).where(conflict.index());
        if (conflict.set().isEmpty()) {
            writer.raw(" do nothing");
        } else {
            writer.raw(" do update set ").assignments(conflict.set(), aliases);
            new ConditionWriter(writer, aliases).where(conflict.where());
        }
    }
}
