package dev.elif.query;

import java.util.Set;

/**
 * Which of the global scopes a query has put aside.
 *
 * @param trashed what it wants of soft-deleted rows
 * @param all whether it put aside all scopes but the tenant's
 * @param scopes those it named
 * @param tenant whether it reads the rows of every tenant
 * @param parents whether deleted rows that it joins count
 */
public record Unscoped(Trashed trashed, boolean all, Set<Class<?>> scopes, boolean tenant, boolean parents) {

    /** Every scope holds. */
    public static final Unscoped NOTHING = new Unscoped(Trashed.WITHOUT, false, Set.of(), false, false);

    private static final Unscoped TENANT = new Unscoped(Trashed.WITHOUT, false, Set.of(), true, false);

    /** What a query wants of soft-deleted rows. */
    public enum Trashed {
        /** None of them. */
        WITHOUT,
        /** Those as well. */
        WITH,
        /** Nothing else. */
        ONLY
    }

    public Unscoped {
        scopes = Set.copyOf(scopes);
    }

    /** What is put aside for the other models that a query reaches: at most the tenant, and deleted rows where it says so. */
    public Unscoped elsewhere() {
        if (parents) {
            return new Unscoped(Trashed.WITH, false, Set.of(), tenant, true);
        }
        return tenant ? TENANT : NOTHING;
    }
}
