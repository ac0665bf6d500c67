package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is made by, which all that stands in it is made by as well.
 *
 * @param runner who will run it
 * @param unscoped what is put aside of the scopes of other models
 * @param depth how many statements it stands in
 * @param around the recursive table whose next rows it finds; null elsewhere
 */
record Making(
        QueryRunner runner,
        Unscoped unscoped,
        int depth,
        @Nullable CommonTable around) {

    /** Statements that ask for each other, as scopes may, lead in a circle. */
    private static final int DEEPEST = 16;

    /** For a statement within, about {@code model}. */
    Making within(String model) {
        if (depth == DEEPEST) {
            throw new QueryException(ApiMessage.SCOPE_CIRCLE, model);
        }
        return new Making(runner, unscoped, depth + 1, around);
    }

    /** For the statement that finds the next rows of {@code table}. */
    Making of(CommonTable table) {
        return new Making(runner, unscoped, depth, table);
    }

    /** Whether it stands in {@code table} itself. */
    boolean inside(CommonTable table) {
        return around != null && around.name().equals(table.name());
    }

    /** {@code query} as it stands within: asked of the same place, and of every tenant where the one around is. */
    <M> Query<M> of(Query<M> query) {
        Query<M> here = query.on(runner);
        return unscoped.tenant() ? here.withoutTenant() : here;
    }
}
