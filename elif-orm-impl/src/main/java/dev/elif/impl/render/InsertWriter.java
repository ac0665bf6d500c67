package dev.elif.impl.render;

import dev.elif.ast.Assignment;
import dev.elif.ast.Insert;
import dev.elif.ast.InsertMany;
import java.util.List;

/** Writes inserts of one row and of many. */
final class InsertWriter {

    /** Numbers the rows of an insert of many; no column of a model can have this name. */
    private static final String ROW = "#";

    private InsertWriter() {}

    static void write(SqlWriter writer, Insert insert) {
        writer.raw("insert into ").table(insert.into());
        if (insert.values().isEmpty()) {
            writer.raw(" default values");
        } else {
            writer.raw(" (").names(columns(insert.values())).raw(") values (");
            writer.list(insert.values(), ", ", assignment -> writer.bind(assignment.value()))
                    .raw(")");
        }
        writer.returning(insert.returning());
    }

    /** Ordered by row number, so that generated keys are counted, and come back, in the order of the arrays. */
    static void write(SqlWriter writer, InsertMany insert) {
        List<String> columns = columns(insert.values());
        writer.raw("insert into ").table(insert.into()).raw(" (").names(columns).raw(") select ");
        writer.names(columns).raw(" from unnest(");
        writer.list(insert.values(), ", ", assignment -> writer.typedArray(assignment.value()));
        writer.raw(") with ordinality as v(")
                .names(columns)
                .raw(", ")
                .name(ROW)
                .raw(") order by ")
                .name(ROW);
        writer.returning(insert.returning());
    }

    private static List<String> columns(List<Assignment> values) {
        return values.stream().map(Assignment::column).toList();
    }
}
