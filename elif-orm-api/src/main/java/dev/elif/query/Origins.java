package dev.elif.query;

import dev.elif.ast.Derived;
import dev.elif.ast.Source;
import java.util.function.Function;

/**
 * What a query reads from in place of its model's table.
 *
 * @param source what stands in the statement, made where that stands
 * @param scoped whether scopes have been seen to in it
 * @param whole whether it has all columns of the model, its key among them
 */
record Origins(Function<Making, Source> source, boolean scoped, boolean whole) {

    /** Something of which scopes must hold. */
    static Origins of(Source source) {
        return new Origins(making -> source, false, true);
    }

    /** A select that has seen to scopes. */
    static Origins scoped(Gathering rows) {
        return new Origins(making -> new Derived(rows.rows(making)), true, true);
    }

    /** The same of a select of some values. */
    static Origins some(Gathering rows) {
        return new Origins(making -> new Derived(rows.rows(making)), true, false);
    }

    Source in(Making making) {
        return source.apply(making);
    }
}
