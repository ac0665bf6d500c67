package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.ast.Join;
import dev.elif.ast.Source;
import java.util.List;

/** What a query can join under a name: a model's table, a select, a common table. */
public abstract sealed class Joinable permits Alias, NamedRows {

    private final String name;

    Joinable(String name) {
        this.name = name;
    }

    /** The name, unquoted. */
    public final String name() {
        return name;
    }

    /** What stands in the statement. */
    abstract Source source(Making making);

    /** What scopes demand of its rows; nothing where its own statement has seen to that. */
    abstract List<? extends Condition<?>> scopes(Making making);

    /** The join of it. */
    Join join(Join.Kind kind, boolean lateral, List<? extends Condition<?>> on, Making making) {
        List<? extends Condition<?>> scopes = scopes(making);
        Join.Kind scoped = kind == Join.Kind.CROSS && !scopes.isEmpty() ? Join.Kind.INNER : kind;
        return new Join(scoped, lateral, source(making), name, on, scopes);
    }

    @Override
    public String toString() {
        return name;
    }
}
