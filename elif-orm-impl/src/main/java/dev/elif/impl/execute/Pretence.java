package dev.elif.impl.execute;

import dev.elif.impl.render.Sql;
import dev.elif.query.SqlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What threads only pretend to send. Safe for all threads; each pretends for itself. */
final class Pretence {

    @SuppressWarnings("ThreadLocalUsage") // one for each database: only what goes to this one is pretended
    private final ThreadLocal<@Nullable List<SqlText>> recorded = new ThreadLocal<>();

    boolean active() {
        return recorded.get() != null;
    }

    /** Whether {@code sql} is not to be sent; it is remembered then. */
    boolean takes(Sql sql) {
        List<SqlText> statements = recorded.get();
        return statements != null && statements.add(sql.shown());
    }

    /** What {@code work} would have sent. */
    List<SqlText> during(Runnable work) {
        List<SqlText> around = recorded.get();
        List<SqlText> statements = new ArrayList<>();
        recorded.set(statements);
        try {
            work.run();
        } finally {
            if (around == null) {
                recorded.remove();
            } else {
                recorded.set(around);
            }
        }
        return List.copyOf(statements);
    }
}
