package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** elif cannot start as it is configured; the message lists every problem with its key and remedy. */
public final class ConfigurationException extends ElifException {

    private static final long serialVersionUID = 1L;

    public ConfigurationException(Message message, Object... names) {
        super(message, names);
    }

    public ConfigurationException(@Nullable Throwable cause, Message message, Object... names) {
        super(cause, message, names);
    }
}
