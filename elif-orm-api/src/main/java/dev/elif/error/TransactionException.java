package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A transaction could not be begun, joined or ended. */
public final class TransactionException extends ElifException {

    private static final long serialVersionUID = 1L;

    public TransactionException(Message message, Object... names) {
        super(message, names);
    }

    public TransactionException(@Nullable Throwable cause, Message message, Object... names) {
        super(cause, message, names);
    }
}
