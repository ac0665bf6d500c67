package dev.elif.cdi.core;

import dev.elif.error.TransactionException;
import jakarta.transaction.Synchronization;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the commit of a transaction fail if something in it has. Used by the thread of the transaction.
 *
 * <p>PostgreSQL keeps nothing of a transaction in which a statement was refused, but neither the pool nor the transaction
 * manager tells: a program that catches the failure and goes on would lose its work in silence. Marking the transaction would
 * not do, for {@code @Transactional} rolls a marked one back without a word.
 */
final class Refusal implements Synchronization {

    private @Nullable Throwable reason;

    /** Of each part of the transaction that was entered, what had doomed the one around it. */
    private final Deque<Optional<Throwable>> around = new ArrayDeque<>();

    /** Dooms the part that was entered last, or the whole transaction. */
    void doom(Throwable why) {
        if (reason == null) {
            reason = why;
        }
    }

    boolean doomed() {
        return reason != null;
    }

    /** Whether what fails now can be undone alone. */
    boolean inPart() {
        return !around.isEmpty();
    }

    int enter() {
        around.push(Optional.ofNullable(reason));
        reason = null;
        return around.size();
    }

    void leave(boolean undone) {
        Throwable inside = undone ? null : reason;
        reason = around.pop().orElse(inside);
    }

    /** Called before a commit, but not before a rollback. */
    @Override
    public void beforeCompletion() {
        Throwable why = reason;
        if (why != null) {
            throw new TransactionException(
                    why, CdiMessage.REFUSED_BEFORE, why.getClass().getSimpleName());
        }
    }

    @Override
    public void afterCompletion(int status) {
        // What matters was said before.
    }

    /** Transaction managers print it; the reason's text may hold a value. */
    @Override
    public String toString() {
        return "Refusal";
    }
}
