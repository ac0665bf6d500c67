package dev.elif.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What nodes do with their lists; asking makes nothing. */
final class Parts {

    private Parts() {}

    static boolean any(List<? extends Expression> expressions, Predicate<? super Expression> test) {
        for (int i = 0; i < expressions.size(); i++) {
            if (expressions.get(i).any(test)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyCondition(List<? extends Condition<?>> conditions, Predicate<? super Expression> test) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).any(test)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyOrder(List<? extends Order<?>> orders, Predicate<? super Expression> test) {
        for (int i = 0; i < orders.size(); i++) {
            if (orders.get(i).by().any(test)) {
                return true;
            }
        }
        return false;
    }

    static List<Expression> map(List<? extends Expression> expressions, UnaryOperator<Expression> leaf) {
        List<Expression> mapped = new ArrayList<>(expressions.size());
        expressions.forEach(each -> mapped.add(each.map(leaf)));
        return mapped;
    }

    static List<Condition<?>> mapConditions(List<? extends Condition<?>> conditions, UnaryOperator<Expression> leaf) {
        List<Condition<?>> mapped = new ArrayList<>(conditions.size());
        conditions.forEach(each -> mapped.add(each.map(leaf)));
        return mapped;
    }

    static List<Order<?>> mapOrders(List<? extends Order<?>> orders, UnaryOperator<Expression> leaf) {
        List<Order<?>> mapped = new ArrayList<>(orders.size());
        orders.forEach(each -> mapped.add(each.map(leaf)));
        return mapped;
    }
}
