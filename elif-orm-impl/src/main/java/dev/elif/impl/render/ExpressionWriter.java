package dev.elif.impl.render;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Arithmetic;
import dev.elif.ast.Bind;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Excluded;
import dev.elif.ast.Expression;
import dev.elif.ast.Inserted;
import dev.elif.ast.Outer;
import dev.elif.ast.Subselect;
import java.util.Locale;

/** Writes what has a value; columns carry their table's alias where a statement has joins. */
final class ExpressionWriter {

    private final SqlWriter writer;
    private final Aliases aliases;

    ExpressionWriter(SqlWriter writer, Aliases aliases) {
        this.writer = writer;
        this.aliases = aliases;
    }

    void write(Expression expression) {
        if (expression instanceof ColumnRef column) {
            write(column);
        } else if (expression instanceof Bind bind) {
            writer.bind(bind);
        } else if (expression instanceof Aggregate aggregate) {
            write(aggregate);
        } else if (expression instanceof Arithmetic arithmetic) {
            writer.raw("(");
            write(arithmetic.left());
            writer.raw(" ").raw(arithmetic.operator().sql()).raw(" ");
            write(arithmetic.right());
            writer.raw(")");
        } else if (expression instanceof Excluded excluded) {
            writer.raw("excluded.").name(excluded.column());
        } else if (expression instanceof Outer outer) {
            writer.raw(aliases.around().of(outer.column().path())).raw(".");
            writer.name(outer.column().name());
        } else if (expression instanceof Subselect inner) {
            writer.raw("(");
            new SelectWriter(writer).write(inner.select(), aliases.inside(inner.select()));
            writer.raw(")");
        } else if (expression instanceof Inserted) {
            writer.raw(writer.dialect().inserted());
        } else {
            writer.raw("1");
        }
    }

    private void write(ColumnRef column) {
        if (!aliases.isEmpty()) {
            writer.raw(aliases.of(column.path())).raw(".");
        }
        writer.name(column.name());
    }

    private void write(Aggregate aggregate) {
        boolean cast = aggregate.function() == Aggregate.Function.SUM || aggregate.function() == Aggregate.Function.AVG;
        writer.raw(cast ? "cast(" : "");
        switch (aggregate.function()) {
            case COUNT_DISTINCT -> writer.raw("count(distinct ");
            default ->
                writer.raw(aggregate.function().name().toLowerCase(Locale.ROOT)).raw("(");
        }
        if (aggregate.of() == null) {
            writer.raw("*");
        } else {
            write(aggregate.of());
        }
        writer.raw(")");
        if (cast) {
            writer.raw(" as ").raw(writer.dialect().type(aggregate.type())).raw(")");
        }
    }
}
