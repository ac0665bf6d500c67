package dev.elif.error;

/**
 * Thrown by an observer of an event that ends in -ing to stop the write; the caller of {@code save} receives it.
 *
 * <p>No later observer is called and no SQL is sent. Throwing it does not mark the transaction for rollback by itself.
 */
public final class Veto extends ElifException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** Stops the write for {@code reason}, which the message repeats. */
    public Veto(String reason) {
        super(ApiMessage.VETO, reason);
        this.reason = reason;
    }

    /** Why the observer stopped the write. */
    public String reason() {
        return reason;
    }
}
