package dev.elif.impl.render;

import dev.elif.ast.Between;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.In;
import dev.elif.ast.InSelect;
import dev.elif.ast.Junction;
import dev.elif.ast.Like;
import dev.elif.ast.Negation;
import dev.elif.ast.NullCheck;
import dev.elif.ast.Truth;
import dev.elif.ast.TupleIn;
import java.util.List;
import java.util.Locale;

/** Writes conditions. */
final class ConditionWriter {

    private final SqlWriter writer;
    private final ExpressionWriter expressions;

    ConditionWriter(SqlWriter writer, Aliases aliases) {
        this.writer = writer;
        this.expressions = new ExpressionWriter(writer, aliases);
    }

    /** {@code where a and b}, or nothing. */
    void where(List<? extends Condition<?>> conditions) {
        if (!conditions.isEmpty()) {
            writer.raw(" where ");
            writer.<Condition<?>>list(conditions, " and ", this::write);
        }
    }

    private void write(Condition<?> condition) {
        if (condition instanceof Comparison<?> comparison) {
            expressions.write(comparison.left());
            writer.raw(" ").raw(comparison.operator().sql()).raw(" ");
            expressions.write(comparison.right());
        } else if (condition instanceof Between<?> between) {
            expressions.write(between.value());
            writer.raw(" between ").bind(between.low()).raw(" and ").bind(between.high());
        } else if (condition instanceof In<?> in) {
            expressions.write(in.value());
            writer.raw(in.negated() ? " <> all(" : " = any(").bind(in.list()).raw(")");
        } else if (condition instanceof InSelect<?> in) {
            write(in);
        } else if (condition instanceof TupleIn<?> in) {
            write(in);
        } else if (condition instanceof Like<?> like) {
            expressions.write(like.value());
            writer.raw(" ")
                    .raw(like.ignoreCase() ? writer.dialect().likeIgnoreCase() : "like")
                    .raw(" ");
            writer.bind(like.pattern());
        } else if (condition instanceof NullCheck<?> check) {
            expressions.write(check.value());
            writer.raw(check.negated() ? " is not null" : " is null");
        } else if (condition instanceof Truth<?> truth) {
            writer.raw(truth.negated() ? "not " : "");
            expressions.write(truth.value());
        } else if (condition instanceof Junction<?> junction) {
            write(junction);
        } else if (condition instanceof Negation<?> negation) {
            writer.raw("not (");
            write(negation.condition());
            writer.raw(")");
        }
    }

    private void write(InSelect<?> in) {
        writer.raw("(").<Expression>list(in.values(), ", ", expressions::write).raw(") in (");
        new SelectWriter(writer).write(in.select());
        writer.raw(")");
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
