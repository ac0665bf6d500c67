package dev.elif.impl.render;

import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.Junction;
import dev.elif.ast.Negation;
import dev.elif.ast.SqlType;
import dev.elif.ast.TupleIn;
import java.util.List;
import java.util.Locale;

/** Writes conditions. */
final class ConditionWriter {

    private final SqlWriter writer;
    private final ExpressionWriter expressions;

    ConditionWriter(SqlWriter writer, Aliases aliases) {
        this(writer, new ExpressionWriter(writer, aliases));
    }

    ConditionWriter(SqlWriter writer, ExpressionWriter expressions) {
        this.writer = writer;
        this.expressions = expressions;
    }

    /** {@code where a and b}, or nothing. */
    void where(List<? extends Condition<?>> conditions) {
        if (!conditions.isEmpty()) {
            writer.raw(" where ");
            all(conditions);
        }
    }

    /** {@code and a and b}, or nothing. */
    void and(List<? extends Condition<?>> conditions) {
        for (Condition<?> condition : conditions) {
            writer.raw(" and ");
            write(condition);
        }
    }

    /** {@code a and b}. */
    void all(List<? extends Condition<?>> conditions) {
        writer.<Condition<?>>list(conditions, " and ", this::write);
    }

    void write(Condition<?> condition) {
        if (condition instanceof Comparison<?> test) {
            expressions.template(test.operation(), test.operands(), SqlType.BOOLEAN);
        } else if (condition instanceof TupleIn<?> in) {
            write(in);
        } else if (condition instanceof Junction<?> junction) {
            write(junction);
        } else if (condition instanceof Negation<?> negation) {
            writer.raw("not (");
            write(negation.condition());
            writer.raw(")");
        }
    }

    private void write(TupleIn<?> in) {
        writer.raw("(").<Expression>list(in.values(), ", ", expressions::write);
        writer.raw(") in (select * from unnest(");
        writer.list(in.lists(), ", ", writer::typedArray);
        writer.raw("))");
    }

    /** Always in parentheses, so that what the user grouped stays grouped; of no parts it is what SQL would say. */
    private void write(Junction<?> junction) {
        boolean and = junction.kind() == Junction.Kind.AND;
        if (junction.parts().isEmpty()) {
            writer.raw(and ? "true" : "false");
            return;
        }
        String word = " " + junction.kind().name().toLowerCase(Locale.ROOT) + " ";
        writer.raw("(");
        writer.<Condition<?>>list(junction.parts(), word, this::write);
        writer.raw(")");
    }
}
