package dev.elif.docs;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The floors of the house, as {@code docs/internals/architecture.md} draws them: a package imports only from lower ones, and
 * siblings on one floor never import each other.
 */
final class Floors extends ArchCondition<JavaClass> {

    /** A package with the packages below it; the longest name that fits a class counts. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("dev.elif.error", 0),
            Map.entry("dev.elif.test", 0),
            Map.entry("dev.elif.ast", 1),
            Map.entry("dev.elif.model", 2),
            Map.entry("dev.elif.query", 3),
            Map.entry("dev.elif.schema", 3),
            Map.entry("dev.elif.event", 4),
            Map.entry("dev.elif.spi", 5),
            Map.entry("dev.elif", 6),
            Map.entry("dev.elif.impl.message", 7),
            Map.entry("dev.elif.impl.dialect", 7),
            Map.entry("dev.elif.impl.render", 8),
            Map.entry("dev.elif.impl.secret", 8),
            Map.entry("dev.elif.impl.load", 9),
            Map.entry("dev.elif.impl.map", 9),
            Map.entry("dev.elif.impl.execute", 9),
            Map.entry("dev.elif.impl.json", 9),
            Map.entry("dev.elif.json", 9),
            Map.entry("dev.elif.impl.runtime", 10),
            Map.entry("dev.elif.migrations", 11),
            Map.entry("dev.elif.tck", 11),
            Map.entry("dev.elif.processor", 11),
            Map.entry("dev.elif.cdi", 12));

    Floors() {
        super("import from lower floors only");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        Optional<String> room = room(origin.getPackageName());
        if (room.isEmpty()) {
            events.add(SimpleConditionEvent.violated(origin, origin.getName() + " stands on no floor"));
            return;
        }
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getPackageName();
            if (target.equals("dev.elif") || target.startsWith("dev.elif.")) {
                boolean allowed = room(target)
                        .filter(other -> other.equals(room.get()) || floor(other) < floor(room.get()))
                        .isPresent();
                events.add(new SimpleConditionEvent(origin, allowed, dependency.getDescription()));
            }
        }
    }

    private static int floor(String room) {
        return FLOORS.get(room);
    }

    /** {@code dev.elif} itself has no packages below it: each of those must be named. */
    private static Optional<String> room(String packageName) {
        return FLOORS.keySet().stream()
                .filter(room ->
                        packageName.equals(room) || (!room.equals("dev.elif") && packageName.startsWith(room + ".")))
                .max(Comparator.comparingInt(String::length));
    }
}
