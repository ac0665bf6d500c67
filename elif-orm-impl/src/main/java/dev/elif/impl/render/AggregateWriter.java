package dev.elif.impl.render;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Expression;
import dev.elif.ast.Over;
import dev.elif.ast.SqlType;
import org.jspecify.annotations.Nullable;

/** Writes aggregates, and functions of the rows around a row. */
final class AggregateWriter {

    private final SqlWriter writer;
    private final ExpressionWriter expressions;

    AggregateWriter(SqlWriter writer, ExpressionWriter expressions) {
        this.writer = writer;
        this.expressions = expressions;
    }

    void write(Aggregate aggregate) {
        write(aggregate, null);
    }

    void write(Over over) {
        if (over.function() instanceof Aggregate aggregate) {
            write(aggregate, over);
        } else {
            expressions.write(over.function());
            window(over);
        }
    }

    private void write(Aggregate aggregate, @Nullable Over over) {
        boolean cast = aggregate.function().cast();
        writer.raw(cast ? "cast(" : "");
        writer.raw(aggregate.function().sql()).raw("(");
        writer.raw(aggregate.distinct() ? "distinct " : "");
        if (aggregate.of().isEmpty()) {
            writer.raw("*");
        } else {
            writer.<Expression>list(aggregate.of(), ", ", expressions::write);
        }
        order(aggregate);
        if (!aggregate.filter().isEmpty()) {
            writer.raw(" filter (where ");
            new ConditionWriter(writer, expressions).all(aggregate.filter());
            writer.raw(")");
        }
        if (over != null) {
            window(over);
        }
        if (cast) {
            type(aggregate.type());
        }
    }

    private void order(Aggregate aggregate) {
        if (aggregate.function().withinGroup()) {
            writer.raw(") within group (");
            expressions.orderBy("", aggregate.orderBy());
        } else {
            expressions.orderBy(" ", aggregate.orderBy());
        }
        writer.raw(")");
    }

    private void type(SqlType type) {
        writer.raw(" as ").raw(writer.dialect().type(type)).raw(")");
    }

    private void window(Over over) {
        writer.raw(" over (");
        String space = "";
        if (!over.partitionBy().isEmpty()) {
            writer.raw("partition by ").<Expression>list(over.partitionBy(), ", ", expressions::write);
            space = " ";
        }
        expressions.orderBy(space, over.orderBy());
        Over.Frame frame = over.frame();
        if (frame != null) {
            writer.raw(space.isEmpty() && over.orderBy().isEmpty() ? "" : " ");
            writer.raw(frame.unit()).raw(" between ").raw(frame.start()).raw(" and ");
            writer.raw(frame.end()).raw(frame.exclude());
        }
        writer.raw(")");
    }
}
