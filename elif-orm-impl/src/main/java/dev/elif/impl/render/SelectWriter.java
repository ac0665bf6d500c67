package dev.elif.impl.render;

import dev.elif.ast.Bounds;
import dev.elif.ast.Distinct;
import dev.elif.ast.Expression;
import dev.elif.ast.Grouping;
import dev.elif.ast.Lock;
import dev.elif.ast.Select;
import org.jspecify.annotations.Nullable;

/** Writes a select. */
final class SelectWriter {

    private final SqlWriter writer;

    SelectWriter(SqlWriter writer) {
        this.writer = writer;
    }

    void write(Select select) {
        write(select, Aliases.of(select, writer.dialect()));
    }

    void write(Select select, Aliases aliases) {
        ExpressionWriter expressions = new ExpressionWriter(writer, aliases);
        ConditionWriter conditions = new ConditionWriter(writer, expressions);
        writer.raw("select ");
        distinct(select.distinct(), expressions);
        writer.<Expression>list(select.columns(), ", ", expressions::column);
        new FromWriter(writer, aliases).write(select.from());
        conditions.where(select.where());
        grouping(select.grouping(), expressions, conditions);
        expressions.orderBy(" ", select.orderBy());
        bounds(select.bounds());
        lock(select.lock(), aliases);
    }

    private void distinct(@Nullable Distinct distinct, ExpressionWriter expressions) {
        if (distinct != null) {
            writer.raw("distinct ");
            if (!distinct.on().isEmpty()) {
                writer.raw("on (")
                        .<Expression>list(distinct.on(), ", ", expressions::write)
                        .raw(") ");
            }
        }
    }

    private void grouping(Grouping grouping, ExpressionWriter expressions, ConditionWriter conditions) {
        if (!grouping.by().isEmpty()) {
            writer.raw(" group by ").<Expression>list(grouping.by(), ", ", expressions::write);
        }
        if (!grouping.having().isEmpty()) {
            writer.raw(" having ");
            conditions.all(grouping.having());
        }
    }

    private void bounds(Bounds bounds) {
        if (bounds.limit() != null) {
            writer.raw(" limit ").raw(Long.toString(bounds.limit()));
        }
        if (bounds.offset() != null) {
            writer.raw(" offset ").raw(Long.toString(bounds.offset()));
        }
    }

    /** Of tables that paths join nothing is locked, which an outer join could not do. */
    private void lock(@Nullable Lock lock, Aliases aliases) {
        if (lock == null) {
            return;
        }
        writer.raw(" for ").raw(lock.strength().sql());
        if (!lock.of().isEmpty()) {
            writer.raw(" of ").names(lock.of());
        } else if (!aliases.isEmpty()) {
            writer.raw(" of ").raw(aliases.root());
        }
        writer.raw(lock.waiting().sql());
    }
}
