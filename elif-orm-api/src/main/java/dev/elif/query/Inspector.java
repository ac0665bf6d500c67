package dev.elif.query;

import dev.elif.ast.Select;

/** Shows what queries would send, and how the database would run it; the conductor's side of {@link Inspecting}. Safe for all threads. */
public interface Inspector {

    /** What is sent for {@code select}, which is that of {@code query}. */
    SqlText sql(Select select, Query<?> query);

    /** How the database runs it: by a guess, or by running and measuring it. */
    Plan explain(Select select, Query<?> query, boolean analyze);
}
