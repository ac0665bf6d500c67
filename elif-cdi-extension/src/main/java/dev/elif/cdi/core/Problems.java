package dev.elif.cdi.core;

import dev.elif.error.ConfigurationException;
import dev.elif.error.ElifException;
import dev.elif.error.Message;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one phase, so that all of them are reported together. Used by one thread. */
public final class Problems {

    private final Set<String> texts = new LinkedHashSet<>();
    private @Nullable Throwable cause;

    /** Notes a problem; one that is there already is not noted again. */
    public void add(Message message, Object... names) {
        texts.add(message.text(names));
    }

    /** Notes what {@code problem} says; the first one becomes the cause of what is reported. */
    public void add(ElifException problem) {
        texts.add(String.valueOf(problem.getMessage()));
        if (cause == null) {
            cause = problem;
        }
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** All of them in one exception, if there are any. */
    public Optional<ConfigurationException> asException(String goal) {
        if (isEmpty()) {
            return Optional.empty();
        }
        String list = texts.stream().collect(Collectors.joining("\n  - ", "\n  - ", ""));
        return Optional.of(new ConfigurationException(cause, CdiMessage.PROBLEMS, goal, list));
    }

    /**
     * Ends a phase.
     *
     * @throws ConfigurationException with all problems, if there are any
     */
    public void throwIfAny(String goal) {
        asException(goal).ifPresent(problems -> {
            throw problems;
        });
    }
}
