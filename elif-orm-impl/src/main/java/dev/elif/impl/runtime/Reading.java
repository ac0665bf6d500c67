package dev.elif.impl.runtime;

import dev.elif.ast.Expression;
import dev.elif.ast.Statement;
import dev.elif.impl.execute.Parts;
import dev.elif.impl.execute.StatementRunner;
import dev.elif.impl.render.Sql;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import dev.elif.model.Tuples;
import dev.elif.query.Beside;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ObjIntConsumer;

/** Reads models, and what is asked for beside their columns: the conductor's part that knows how a row is laid out. */
final class Reading {

    private final StatementRunner statements;
    private final BiFunction<Statement, Query<?>, Sql> render;
    private final SecretReader secrets;

    Reading(StatementRunner statements, BiFunction<Statement, Query<?>, Sql> render, SecretReader secrets) {
        this.statements = statements;
        this.render = render;
        this.secrets = secrets;
    }

    /** The models of {@code query}; {@code values} gets each row, and where the columns beside it begin. */
    <M> List<M> list(Query<M> query, List<Column<M, ?>> beside, ObjIntConsumer<Row> values) {
        ModelType<M> type = query.type();
        List<Selection<M, ?>> kept = query.beside();
        int own = type.columns().size();
        return statements.query(rendered(query, columns(type.columns(), beside), kept), row -> {
            if (!beside.isEmpty()) {
                values.accept(row, own);
            }
            return keeping(kept, row, own + beside.size(), type, secrets.read(type, row));
        });
    }

    /** The same, part by part. */
    <M> Parts<M> open(Query<M> query) {
        ModelType<M> type = query.type();
        List<Selection<M, ?>> kept = query.beside();
        int own = type.columns().size();
        Sql sql = rendered(query, columns(type.columns(), List.of()), kept);
        return statements.open(sql, result -> row -> keeping(kept, row, own, type, secrets.read(type, row)));
    }

    /** Keeps with {@code models} what {@code query} reads beside the columns of their rows. */
    <M> void besides(Query<M> query, List<M> models) {
        ModelType<M> type = query.type();
        List<Column<M, ?>> key = type.keyColumns();
        List<Selection<M, ?>> kept = query.beside();
        Map<List<?>, List<M>> byKey = new HashMap<>(models.size() * 2);
        models.forEach(model -> byKey.computeIfAbsent(Tuples.of(type, key, model), unused -> new ArrayList<>(1))
                .add(model));
        List<List<M>> unused = statements.query(rendered(query, columns(key, List.of()), kept), row -> {
            List<M> same = byKey.getOrDefault(Tuples.read(key, row, 0), List.of());
            same.forEach(model -> keeping(kept, row, key.size(), type, model));
            return same;
        });
    }

    private <M> Sql rendered(Query<M> query, List<Expression> columns, List<Selection<M, ?>> kept) {
        columns.addAll(Beside.expressions(kept));
        return render.apply(query.statement(columns), query);
    }

    private static <M> List<Expression> columns(List<Column<M, ?>> own, List<Column<M, ?>> beside) {
        List<Expression> columns = new ArrayList<>(own.size() + beside.size());
        own.forEach(column -> columns.add(column.expression()));
        beside.forEach(column -> columns.add(column.expression()));
        return columns;
    }

    private static <M> M keeping(List<Selection<M, ?>> kept, Row row, int first, ModelType<M> type, M model) {
        ModelState state = kept.isEmpty() ? null : type.state(model);
        if (state != null) {
            Beside.keep(state, kept, row, first);
        }
        return model;
    }
}
