package dev.elif.impl.render;

import dev.elif.ast.Shape;
import dev.elif.ast.Statement;
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

    /** What keeps the texts. */
    public SqlCache cache() {
        return cache;
    }

    /** The SQL of {@code statement}, which is for {@code type}. */
    public Sql render(Statement statement, @Nullable ModelType<?> type) {
        Shape shape = Shape.of(statement);
        String text = cache.text(shape.key(), () -> text(statement, shape));
        return new Sql(text, shape.binds(), type, shape.writing());
    }

    private String text(Statement statement, Shape shape) {
        SqlWriter writer = new SqlWriter(dialect);
        StatementWriter.write(writer, statement);
        return writer.finish(shape.binds());
    }
}
