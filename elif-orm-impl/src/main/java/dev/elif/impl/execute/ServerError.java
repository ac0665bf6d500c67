package dev.elif.impl.execute;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The names that a server adds to an error, where the driver passes them on.
 *
 * <p>Read reflectively, and only when something failed: in a container the driver may live behind another class loader, so
 * its classes cannot be named here.
 *
 * @param column the column the server named
 * @param constraint the constraint the server named
 */
record ServerError(@Nullable String column, @Nullable String constraint) {

    private static final ServerError NOTHING = new ServerError(null, null);

    /** What {@code org.postgresql.util.PSQLException.getServerErrorMessage()} has; nothing of other drivers. */
    static ServerError of(SQLException cause) {
        try {
            Object message = call(cause, "getServerErrorMessage");
            return message == null
                    ? NOTHING
                    : new ServerError((String) call(message, "getColumn"), (String) call(message, "getConstraint"));
        } catch (ReflectiveOperationException notPostgres) {
            return NOTHING;
        }
    }

    /** {@code thrown} without the details, in which the server quotes keys and whole rows; itself where there are none. */
    static SQLException discreet(SQLException thrown) {
        try {
            Object message = call(thrown, "getServerErrorMessage");
            if (message == null) {
                return thrown;
            }
            SQLException discreet = new SQLException(
                    call(message, "getSeverity") + ": " + call(message, "getMessage"),
                    thrown.getSQLState(),
                    thrown.getErrorCode());
            discreet.setStackTrace(thrown.getStackTrace());
            return discreet;
        } catch (ReflectiveOperationException notPostgres) {
            return thrown;
        }
    }

    private static @Nullable Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
