package dev.elif.impl.render;

import dev.elif.ast.Derived;
import dev.elif.ast.Expression;
import dev.elif.ast.Joined;
import dev.elif.ast.Order;
import dev.elif.ast.Path;
import dev.elif.ast.Raw;
import dev.elif.ast.Select;
import dev.elif.ast.Table;
import java.util.List;
import java.util.Locale;

/** Writes a select. */
final class SelectWriter {

    private final SqlWriter writer;

    SelectWriter(SqlWriter writer) {
        this.writer = writer;
    }

    void write(Select select) {
        write(select, Aliases.of(select));
    }

    void write(Select select, Aliases aliases) {
        String alias = " " + aliases.root();
        ExpressionWriter expressions = new ExpressionWriter(writer, aliases);
        writer.raw("select ").<Expression>list(select.columns(), ", ", expressions::write);
        writer.raw(" from ");
        if (select.from() instanceof Table table) {
            writer.table(table).raw(aliases.isEmpty() ? "" : alias);
        } else if (select.from() instanceof Derived derived) {
            writer.raw("(");
            write(derived.select());
            writer.raw(")").raw(alias);
        } else if (select.from() instanceof Raw raw) {
            writer.raw("(").written(raw).raw("\n)").raw(alias);
        }
        joins(aliases, select.joined());
        new ConditionWriter(writer, aliases).where(select.where());
        if (!select.groupBy().isEmpty()) {
            writer.raw(" group by ").<Expression>list(select.groupBy(), ", ", expressions::write);
        }
        orderBy(select.orderBy(), expressions);
        if (select.limit() != null) {
            writer.raw(" limit ").raw(Long.toString(select.limit()));
        }
        if (select.offset() != null) {
            writer.raw(" offset ").raw(Long.toString(select.offset()));
        }
        if (select.lock() != null) {
            // Of joined tables nothing is locked, which an outer join could not do.
            writer.raw(" for ")
                    .raw(select.lock().name().toLowerCase(Locale.ROOT))
                    .raw(aliases.isEmpty() ? "" : " of" + alias);
        }
    }

    private void joins(Aliases aliases, List<Joined> joined) {
        for (Path path : aliases.paths()) {
            String near = aliases.of(path.parent());
            String far = aliases.of(path);
            Path.Join join = path.last();
            writer.raw(" left join ").table(join.table()).raw(" ").raw(far).raw(" on ");
            for (int i = 0; i < join.to().size(); i++) {
                writer.raw(i == 0 ? "" : " and ");
                writer.raw(far).raw(".").name(join.to().get(i));
                writer.raw(" = ").raw(near).raw(".").name(join.from().get(i));
            }
            joined.stream()
                    .filter(each -> each.path().equals(path))
                    .forEach(each -> new ConditionWriter(writer, aliases.at(path)).and(each.on()));
        }
    }

    private void orderBy(List<? extends Order<?>> orders, ExpressionWriter expressions) {
        if (orders.isEmpty()) {
            return;
        }
        writer.raw(" order by ").<Order<?>>list(orders, ", ", order -> {
            expressions.write(order.by());
            writer.raw(order.descending() ? " desc" : "");
            writer.raw(
                    switch (order.nulls()) {
                        case DEFAULT -> "";
                        case FIRST -> " nulls first";
                        case LAST -> " nulls last";
                    });
        });
    }
}
