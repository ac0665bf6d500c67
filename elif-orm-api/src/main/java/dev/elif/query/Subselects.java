package dev.elif.query;

import dev.elif.ast.Select;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;

/** Makes the selects that stand in another one, once it is known who asks. */
final class Subselects {

    /** Scopes that ask for values of each other lead in a circle. */
    private static final int DEEPEST = 8;

    private Subselects() {}

    static Select resolved(Select select, QueryRunner runner, Unscoped unscoped, int depth) {
        return select.map(expression -> {
            if (!(expression instanceof RelatedValue<?, ?, ?> value)) {
                return expression;
            }
            if (depth == DEEPEST) {
                throw new QueryException(
                        ApiMessage.SCOPE_CIRCLE, value.relation().target().name());
            }
            return value.resolved(runner, unscoped.tenant(), depth + 1);
        });
    }
}
