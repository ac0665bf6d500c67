package dev.elif.error;

/** A relation was asked for that was not loaded, where that is not allowed. */
public final class LazyLoadingException extends ElifException {

    private static final long serialVersionUID = 1L;

    public LazyLoadingException(Message message, Object... names) {
        super(message, names);
    }
}
