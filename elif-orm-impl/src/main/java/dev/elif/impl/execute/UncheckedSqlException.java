package dev.elif.impl.execute;

import java.sql.SQLException;

/** Carries a driver's exception through {@code Row}, whose methods declare none. */
final class UncheckedSqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException cause;

    UncheckedSqlException(SQLException cause) {
        super(cause);
        this.cause = cause;
    }

    SQLException cause() {
        return cause;
    }
}
