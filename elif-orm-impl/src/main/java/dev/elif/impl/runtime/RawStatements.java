package dev.elif.impl.runtime;

import dev.elif.impl.execute.StatementRunner;
import dev.elif.impl.render.Sql;
import dev.elif.model.Model;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.SqlRunner;
import dev.elif.query.SqlStatement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs statements that a program has written itself. */
final class RawStatements implements SqlRunner {

    private final Conductor conductor;
    private final StatementRunner statements;
    private final RawRows rows;

    RawStatements(Conductor conductor, StatementRunner statements, SecretReader secrets) {
        this.conductor = conductor;
        this.statements = statements;
        this.rows = new RawRows(secrets);
    }

    @Override
    public <R> List<R> list(SqlStatement statement, Class<R> type) {
        List<R> found = statements.read(sql(statement, type), rows.of(type));
        complete(type, found);
        return Collections.unmodifiableList(found);
    }

    @Override
    public <R> Stream<R> stream(SqlStatement statement, Class<R> type) {
        return Streams.of(statements.open(sql(statement, type), rows.of(type)), part -> complete(type, part));
    }

    @Override
    public List<Map<String, Object>> rows(SqlStatement statement) {
        return Collections.unmodifiableList(statements.read(sql(statement, null), RawRows::maps));
    }

    @Override
    public long execute(SqlStatement statement) {
        return statements.count(sql(statement, null));
    }

    /** Models know where they came from, and load their relations for all at once. */
    private <R> void complete(Class<R> type, List<R> part) {
        if (isModel(type)) {
            conductor.complete(Query.of(ModelType.of(type), conductor), part);
        }
    }

    static boolean isModel(Class<?> type) {
        return type.isAnnotationPresent(Model.class);
    }

    private static Sql sql(SqlStatement statement, @Nullable Class<?> type) {
        ModelType<?> model = type == null || !isModel(type) ? null : ModelType.of(type);
        return new Sql(statement.text(), statement.binds(), model, !statement.reads()).in(statement.manner());
    }
}
