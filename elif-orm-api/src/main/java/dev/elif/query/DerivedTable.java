package dev.elif.query;

import dev.elif.ast.Derived;
import dev.elif.ast.Expression;
import dev.elif.ast.Source;
import java.util.List;

/**
 * A select that stands in place of a table: {@code (select …) "totals"}; from {@link Projection#table} or {@link Query#table}. Immutable.
 */
public final class DerivedTable extends NamedRows {

    private final Gathering rows;

    DerivedTable(String name, Gathering rows) {
        super(name);
        this.rows = rows;
    }

    @Override
    List<? extends Expression> selected() {
        return rows.selected();
    }

    @Override
    Source source(Making making) {
        return new Derived(rows.rows(making));
    }
}
