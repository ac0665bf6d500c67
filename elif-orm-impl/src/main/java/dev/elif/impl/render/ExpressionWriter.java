package dev.elif.impl.render;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Decided;
import dev.elif.ast.Excluded;
import dev.elif.ast.Expression;
import dev.elif.ast.Inserted;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.ast.Order;
import dev.elif.ast.Outer;
import dev.elif.ast.SqlType;
import dev.elif.ast.Subselect;
import java.util.List;
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
        } else if (expression instanceof Call call) {
            template(call.operation(), call.operands(), call.type());
        } else if (expression instanceof Labelled labelled) {
            write(labelled.value());
        } else if (expression instanceof Decided decided) {
            writer.raw("(");
            conditions().write(decided.condition());
            writer.raw(")");
        } else if (expression instanceof Excluded excluded) {
            writer.raw("excluded.").name(excluded.column());
        } else if (expression instanceof Outer outer) {
            writer.raw(aliases.around().of(outer.column().path())).raw(".");
            writer.name(outer.column().name());
        } else if (expression instanceof Subselect inner) {
            writer.raw("(");
            new SelectWriter(writer).write(inner.select(), aliases.inside(inner.select(), writer.dialect()));
            writer.raw(")");
        } else if (expression instanceof Inserted) {
            writer.raw(writer.dialect().inserted());
        } else {
            writer.raw("1");
        }
    }

    /** What comes out of a select, with its name where it has one. */
    void column(Expression expression) {
        write(expression);
        if (expression instanceof Labelled labelled) {
            writer.raw(" as ").name(labelled.name());
        }
    }

    void template(Operation operation, List<? extends Expression> operands, SqlType type) {
        new Template(writer, this::write).write(writer.dialect().template(operation), operands, type);
    }

    /** {@code order by a, b}, behind {@code before}; or nothing. */
    void orderBy(String before, List<? extends Order<?>> orders) {
        if (orders.isEmpty()) {
            return;
        }
        writer.raw(before).raw("order by ").<Order<?>>list(orders, ", ", order -> {
            write(order.by());
            writer.raw(order.descending() ? " desc" : "");
            writer.raw(
                    switch (order.nulls()) {
                        case DEFAULT -> "";
                        case FIRST -> " nulls first";
                        case LAST -> " nulls last";
                    });
        });
    }

    private ConditionWriter conditions() {
        return new ConditionWriter(writer, this);
    }

    private void write(ColumnRef column) {
        if (!aliases.isEmpty()) {
            writer.raw(aliases.of(column.path())).raw(".");
        }
        writer.name(column.name());
    }

    private void write(Aggregate aggregate) {
        boolean cast = aggregate.function().cast();
        writer.raw(cast ? "cast(" : "");
        writer.raw(aggregate.function().name().toLowerCase(Locale.ROOT)).raw("(");
        writer.raw(aggregate.distinct() ? "distinct " : "");
        if (aggregate.of().isEmpty()) {
            writer.raw("*");
        } else {
            writer.<Expression>list(aggregate.of(), ", ", this::write);
        }
        orderBy(" ", aggregate.orderBy());
        writer.raw(")");
        if (!aggregate.filter().isEmpty()) {
            writer.raw(" filter (where ");
            conditions().all(aggregate.filter());
            writer.raw(")");
        }
        if (cast) {
            writer.raw(" as ").raw(writer.dialect().type(aggregate.type())).raw(")");
        }
    }
}
