package dev.elif.query;

import dev.elif.ast.Derived;
import dev.elif.ast.Source;
import java.util.function.Function;

/**
 * What a query reads from in place of its model's table.
 *
 * @param source what stands in the statement, made where that stands
 * @param scoped whether scopes have been seen to in it
 */
record Origins(Function<Making, Source> source, boolean scoped) {

    /** Something of which scopes must hold. */
    static Origins of(Source source) {
        return new Origins(making -> source, false);
    }

    /** A select that has seen to scopes. */
    static Origins scoped(Gathering rows) {
        return new Origins(making -> new Derived(rows.rows(making)), true);
    }

    Source in(Making making) {
        return source.apply(making);
    }
}
