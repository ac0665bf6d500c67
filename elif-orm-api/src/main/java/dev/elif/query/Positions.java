package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Expression;
import dev.elif.ast.Grouping;
import dev.elif.ast.Labelled;
import dev.elif.ast.Order;
import dev.elif.ast.Positioned;
import dev.elif.ast.Select;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups and orders by what is selected: two parameters of the same value are two values to the database, and what is grouped by one is
 * not what is selected by the other; a select within would be made twice.
 */
final class Positions {

    private Positions() {}

    static Select of(Select select) {
        if (select.grouping().by().isEmpty() && select.distinct() == null && !ordersByInner(select)) {
            return select;
        }
        List<Expression> by = new ArrayList<>();
        select.grouping().by().forEach(each -> by.add(positioned(each, select)));
        List<Order<?>> orders = new ArrayList<>();
        for (Order<?> order : select.orderBy()) {
            orders.add(new Order<>(positioned(order.by(), select), order.descending(), order.nulls()));
        }
        return select.grouped(new Grouping(by, select.grouping().having())).orderBy(orders);
    }

    private static Expression positioned(Expression expression, Select select) {
        Expression sought = unlabelled(expression);
        if (!(sought instanceof Inner) && !expression.any(Bind.class::isInstance)) {
            return expression;
        }
        for (int i = 0; i < select.columns().size(); i++) {
            if (unlabelled(select.columns().get(i)).equals(sought)) {
                return new Positioned(i + 1, expression.type());
            }
        }
        return expression;
    }

    /** Whether it is ordered by another select, which need not be made twice. */
    private static boolean ordersByInner(Select select) {
        for (Order<?> order : select.orderBy()) {
            if (unlabelled(order.by()) instanceof Inner) {
                return true;
            }
        }
        return false;
    }

    private static Expression unlabelled(Expression expression) {
        return expression instanceof Labelled labelled ? labelled.value() : expression;
    }
}
