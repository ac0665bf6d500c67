package dev.elif.cdi;

import dev.elif.event.EventKind;
import jakarta.enterprise.inject.Any;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events of models the application observes; filled at deployment, only read afterwards. */
final class ObservedEvents {

    private static final Logger LOG = System.getLogger(ObservedEvents.class.getName());

    private final Map<EventKind, List<Class<?>>> observed = new EnumMap<>(EventKind.class);

    /**
     * Notes an observer.
     *
     * @param event the erased type that it observes
     * @param qualifiers the names of its qualifiers
     */
    void add(Class<?> event, Collection<String> qualifiers, boolean async, Object observer) {
        Set<String> narrowing = qualifiers.stream()
                .filter(qualifier -> !qualifier.equals(Any.class.getName()))
                .collect(Collectors.toSet());
        for (EventKind kind : EventKind.values()) {
            if (!Set.of(kind.qualifier().getName()).containsAll(narrowing)) {
                continue;
            }
            if (!async) {
                add(kind, event);
            } else if (!narrowing.isEmpty()) {
                LOG.log(Level.WARNING, "Not called: {0} observes a model''s event asynchronously.", observer);
            }
        }
    }

    /** Notes that events of {@code kind} are observed on that type. */
    void add(EventKind kind, Class<?> event) {
        observed.computeIfAbsent(kind, none -> new ArrayList<>()).add(event);
    }

    /** The types on which events of {@code kind} are observed. */
    List<Class<?>> of(EventKind kind) {
        return observed.getOrDefault(kind, List.of());
    }

    /** The kinds of events of {@code model} for which there may be an observer. */
    Set<EventKind> of(Class<?> model) {
        return observed.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(type -> type.isAssignableFrom(model)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
