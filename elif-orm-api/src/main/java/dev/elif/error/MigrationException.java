package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** The schema cannot be migrated; nothing of the failed migration is left behind. */
public final class MigrationException extends ElifException {

    private static final long serialVersionUID = 1L;

    public MigrationException(Message message, Object... names) {
        super(message, names);
    }

    public MigrationException(@Nullable Throwable cause, Message message, Object... names) {
        super(cause, message, names);
    }
}
