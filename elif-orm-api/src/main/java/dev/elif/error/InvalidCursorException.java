package dev.elif.error;

/** A cursor of a page was changed, belongs to another query, or was made with a key that is not known; nothing was sent. */
public final class InvalidCursorException extends QueryException {

    private static final long serialVersionUID = 1L;

    public InvalidCursorException(Message message, Object... names) {
        super(message, names);
    }
}
