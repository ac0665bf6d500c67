package dev.elif.query;

import dev.elif.ast.Select;

/** Makes the selects that stand in another one, once it is known who asks. */
final class Subselects {

    private Subselects() {}

    static Select resolved(Select select, Making making) {
        return select.map(expression -> expression instanceof Inner inner ? inner.resolved(making) : expression);
    }
}
