package dev.elif.cdi;

import dev.elif.event.EventKind;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events of models the application observes; filled at deployment, only read afterwards. */
final class ObservedEvents {

    private static final Logger LOG = System.getLogger(ObservedEvents.class.getName());

    private final Map<EventKind, List<Class<?>>> observed = new EnumMap<>(EventKind.class);

    void add(ObserverMethod<?> method) {
        Set<? extends Class<? extends Annotation>> qualifiers = method.getObservedQualifiers().stream()
                .map(Annotation::annotationType)
                .filter(qualifier -> qualifier != Any.class)
                .collect(Collectors.toSet());
        for (EventKind kind : EventKind.values()) {
            if (Set.of(kind.qualifier()).containsAll(qualifiers)) {
                add(kind, method, qualifiers.isEmpty());
            }
        }
    }

    /** The kinds of events of {@code model} for which there may be an observer. */
    Set<EventKind> of(Class<?> model) {
        return observed.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(type -> type.isAssignableFrom(model)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(EventKind kind, ObserverMethod<?> method, boolean unqualified) {
        if (!method.isAsync()) {
            observed.computeIfAbsent(kind, none -> new ArrayList<>()).add(erased(method.getObservedType()));
        } else if (!unqualified) {
            LOG.log(Level.WARNING, "Not called: {0} observes a model''s event asynchronously.", method);
        }
    }

    /** Wide enough for whatever the container's own rules let through. */
    private static Class<?> erased(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType made) {
            return erased(made.getRawType());
        }
        if (type instanceof TypeVariable<?> variable) {
            return erased(variable.getBounds()[0]);
        }
        return type instanceof WildcardType wildcard ? erased(wildcard.getUpperBounds()[0]) : Object.class;
    }
}
