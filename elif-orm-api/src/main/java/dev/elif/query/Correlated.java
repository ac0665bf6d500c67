package dev.elif.query;

import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Operation;
import dev.elif.ast.Outer;
import dev.elif.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The related models of each row of the query around. */
final class Correlated {

    private Correlated() {}

    /** {@code from related where … and related.key = key}, as {@code making} lets it be seen. */
    static <S, T> Query<T> of(KeyedRelation<S, T> relation, UnaryOperator<Query<T>> narrow, Making making) {
        Query<T> all = making.of(Query.of(relation.target(), making.runner()));
        return narrow.apply(relation.related(all)).where(keys(relation));
    }

    private static <S, T> Condition<T> keys(KeyedRelation<S, T> relation) {
        List<Condition<T>> equal = new ArrayList<>(1);
        Relation.Keys<S, T> keys = relation.keysInOneDatabase();
        for (int i = 0; i < keys.source().size(); i++) {
            equal.add(Comparison.of(
                    Operation.EQ,
                    keys.target().get(i).expression(),
                    new Outer(keys.source().get(i).expression())));
        }
        return equal.size() == 1 ? equal.get(0) : Condition.all(equal);
    }
}
