package dev.elif.impl.render;

import dev.elif.ast.Copy;
import dev.elif.ast.Delete;
import dev.elif.ast.Insert;
import dev.elif.ast.InsertMany;
import dev.elif.ast.Select;
import dev.elif.ast.Shape;
import dev.elif.ast.Statement;
import dev.elif.ast.Update;
import dev.elif.ast.UpdateMany;
import dev.elif.model.ModelType;
import dev.elif.spi.Dialect;
import org.jspecify.annotations.Nullable;

/** Makes SQL of statements; text is rendered once for each shape. Safe for all threads. */
public final class SqlRenderer {

    private final Dialect dialect;
    private final SqlCache cache;

    public SqlRenderer(Dialect dialect, SqlCache cache) {
        this.dialect = dialect;
        this.cache = cache;
    }

    /** The SQL of {@code statement}, which is for {@code type}. */
    public Sql render(Statement statement, @Nullable ModelType<?> type) {
        Shape shape = Shape.of(statement);
        String text = cache.text(shape.key(), () -> text(statement, shape));
        boolean read = statement instanceof Select select && select.lock() == null;
        return new Sql(text, shape.binds(), type, !read);
    }

    private String text(Statement statement, Shape shape) {
        SqlWriter writer = new SqlWriter(dialect);
        if (statement instanceof Select select) {
            new SelectWriter(writer).write(select);
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
        } else if (statement instanceof Delete delete) {
            ChangeWriter.write(writer, delete);
        }
        return writer.finish(shape.binds());
    }
}
