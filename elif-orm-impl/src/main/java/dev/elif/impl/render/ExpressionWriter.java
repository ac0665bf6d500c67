package dev.elif.impl.render;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Constant;
import dev.elif.ast.Decided;
import dev.elif.ast.Excluded;
import dev.elif.ast.Expression;
import dev.elif.ast.Inserted;
import dev.elif.ast.Invocation;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.ast.Order;
import dev.elif.ast.Outer;
import dev.elif.ast.Over;
import dev.elif.ast.Positioned;
import dev.elif.ast.SqlType;
import dev.elif.ast.Subselect;
import dev.elif.ast.Written;
import java.util.List;

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
            aggregates().write(aggregate);
        } else if (expression instanceof Over over) {
            aggregates().write(over);
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
            plain(expression);
        }
    }

    /** What is made of nothing else that could have an alias, or is the program's own. */
    private void plain(Expression expression) {
        if (expression instanceof Constant constant) {
            writer.raw("'" + constant.text().replace("'", "''") + "'");
        } else if (expression instanceof Invocation call) {
            write(call);
        } else if (expression instanceof Written written) {
            write(written);
        } else if (expression instanceof Positioned positioned) {
            writer.raw(Integer.toString(positioned.position()));
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

    private AggregateWriter aggregates() {
        return new AggregateWriter(writer, this);
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

    private void write(Written written) {
        writer.raw("(").raw(written.texts().get(0));
        for (int i = 0; i < written.operands().size(); i++) {
            write(written.operands().get(i));
            writer.raw(written.texts().get(i + 1));
        }
        writer.raw(")");
    }

    private void write(Invocation call) {
        writer.list(List.of(call.name().split("\\.", -1)), ".", writer::name);
        writer.raw("(").<Expression>list(call.operands(), ", ", this::write).raw(")");
    }
}
