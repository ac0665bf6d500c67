package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** The root of everything elif throws; unchecked, with a stable code. */
public class ElifException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    public ElifException(Message message, Object... names) {
        this(null, message, names);
    }

    public ElifException(@Nullable Throwable cause, Message message, Object... names) {
        super(message.text(names), cause);
        this.code = message.code();
    }

    /** The stable code at the head of the message, such as {@code ELIF-2003}. */
    public String code() {
        return "ELIF-" + code;
    }
}
