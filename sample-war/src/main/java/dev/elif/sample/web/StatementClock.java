package dev.elif.sample.web;

import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Notes every statement of a request with its time: a bean of this type is all that elif asks for. */
@ApplicationScoped
public class StatementClock implements StatementInterceptor {

    @Inject
    private Statements statements;

    @Override
    public <T> T around(StatementCall call, Supplier<T> proceed) {
        long start = System.nanoTime();
        try {
            return proceed.get();
        } finally {
            note(call.sql(), System.nanoTime() - start);
        }
    }

    private void note(String sql, long nanos) {
        try {
            statements.add(sql, nanos);
        } catch (ContextNotActiveException e) {
            // Migrations and the seeder run before there are requests.
        }
    }
}
