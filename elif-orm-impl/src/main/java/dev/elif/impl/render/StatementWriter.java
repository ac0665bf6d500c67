package dev.elif.impl.render;

import dev.elif.ast.Combined;
import dev.elif.ast.Copy;
import dev.elif.ast.Delete;
import dev.elif.ast.Insert;
import dev.elif.ast.InsertMany;
import dev.elif.ast.InsertSelect;
import dev.elif.ast.Select;
import dev.elif.ast.Statement;
import dev.elif.ast.Truncate;
import dev.elif.ast.Update;
import dev.elif.ast.UpdateFrom;
import dev.elif.ast.UpdateMany;

/** Knows who writes what. */
final class StatementWriter {

    private StatementWriter() {}

    static void write(SqlWriter writer, Statement statement) {
        if (statement instanceof Select select) {
            new SelectWriter(writer).write(select);
        } else if (statement instanceof Combined combined) {
            new RowsWriter(writer, null).write(combined);
        } else if (statement instanceof Insert insert) {
            InsertWriter.write(writer, insert);
        } else if (statement instanceof InsertMany insert) {
            InsertWriter.write(writer, insert);
        } else if (statement instanceof Copy copy) {
            InsertWriter.write(writer, copy);
        } else if (statement instanceof Update update) {
            ChangeWriter.write(writer, update);
        } else if (statement instanceof UpdateMany update) {
            ChangeWriter.write(writer, update);
        } else if (statement instanceof UpdateFrom update) {
            ChangeWriter.write(writer, update);
        } else if (statement instanceof Delete delete) {
            ChangeWriter.write(writer, delete);
        } else if (statement instanceof InsertSelect insert) {
            InsertWriter.write(writer, insert);
        } else if (statement instanceof Truncate truncate) {
            writer.raw("truncate table ").table(truncate.table()).raw(" restart identity");
            writer.raw(truncate.cascade() ? " cascade" : "");
        }
    }
}
