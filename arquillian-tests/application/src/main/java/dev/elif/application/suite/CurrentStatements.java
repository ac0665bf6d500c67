package dev.elif.application.suite;

import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The log of statements of the running suite. */
@Dependent
public class CurrentStatements implements StatementInterceptor {

    private final CurrentParts current;

    @Inject
    CurrentStatements(CurrentParts current) {
        this.current = current;
    }

    @Override
    public <T> T around(StatementCall call, Supplier<T> proceed) {
        return current.parts().statements().around(call, proceed);
    }
}
