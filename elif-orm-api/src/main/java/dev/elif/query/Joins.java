package dev.elif.query;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Joined;
import dev.elif.ast.Path;
import dev.elif.ast.Paths;
import dev.elif.ast.Select;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.List;

/** Holds the tables that a query joins to the global scopes of their models. */
final class Joins {

    private final Making making;

    Joins(Making making) {
        this.making = making;
    }

    /** {@code select} with the scopes of what it joins in their {@code on}. */
    Select scoped(Select select) {
        List<Joined> joined = new ArrayList<>(0);
        for (Path path : Paths.of(select)) {
            boolean link = path.last().model() == Link.class;
            List<? extends Condition<?>> on =
                    link ? List.of() : on(ModelType.of(path.last().model()));
            if (!on.isEmpty()) {
                joined.add(new Joined(path, on));
            }
        }
        return joined.isEmpty() ? select : select.from(select.from().joined(joined));
    }

    /** What scopes demand of rows of {@code type}. */
    <T> List<? extends Condition<?>> on(ModelType<T> type) {
        List<? extends Condition<? super T>> scopes = making.runner().scopes(type, making.unscoped());
        if (scopes.stream().noneMatch(Paths::any)) {
            return scopes;
        }
        // A scope that joins itself cannot stand in an outer join, so the rows it lets through are asked for by key.
        List<ColumnRef> key = type.keyColumns().stream().map(Column::expression).toList();
        Query<T> visible = making.of(Query.of(type, making.runner()));
        return List.of(Comparison.<T>in(key, visible.statement(key, making.within(type.name()))));
    }
}
