package dev.elif.query;

import dev.elif.ast.ColumnRef;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Path;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of selected values, by which a statement around reads them. */
final class Labels {

    private Labels() {}

    /** The same values, each with a name that no other has. */
    static List<Expression> of(List<? extends Expression> columns) {
        Set<String> names = new HashSet<>();
        List<Expression> named = new ArrayList<>(columns.size());
        for (Expression column : columns) {
            String name = NamedRows.name(column);
            boolean free = !name.isEmpty() && names.add(name);
            named.add(free ? column : new Labelled(column, "#" + (named.size() + 1)));
        }
        return named;
    }

    /**
     * What the selections are called.
     *
     * @throws QueryException when one has no name, or two have the same
     */
    static List<String> names(List<? extends Selection<?, ?>> selections) {
        Set<String> names = new LinkedHashSet<>();
        for (Selection<?, ?> selection : selections) {
            String name = NamedRows.name(selection.expression());
            if (name.isEmpty() || !names.add(name)) {
                throw new QueryException(ApiMessage.UNNAMED_VALUE, names.size() + 1);
            }
        }
        return List.copyOf(names);
    }

    /** How a statement around reads them from the table that it is about. */
    static List<Expression> read(List<? extends Expression> named) {
        List<Expression> read = new ArrayList<>(named.size());
        named.forEach(column -> read.add(new ColumnRef(Path.ROOT, NamedRows.name(column), column.type())));
        return read;
    }
}
