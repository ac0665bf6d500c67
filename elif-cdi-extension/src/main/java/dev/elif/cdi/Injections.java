package dev.elif.cdi;

import dev.elif.cdi.core.CdiMessage;
import dev.elif.cdi.core.Models;
import dev.elif.cdi.core.Problems;
import dev.elif.model.Model;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Provider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The queries and repositories that an application injects, held against the models it has.
 *
 * <p>Those without a model get a bean all the same, so that elif can say why it is missing before the container says that it is.
 */
final class Injections {

    private static final Set<String> OURS = Set.of(Default.class.getName(), Any.class.getName());

    /** Each type with the first place that injects it. */
    private final Map<ParameterizedType, String> places = new LinkedHashMap<>();

    /** Notes that {@code place} injects a {@code type} with those qualifiers. */
    void add(Type type, Collection<String> qualifiers, String place) {
        if (unwrap(type) instanceof ParameterizedType wanted
                && (wanted.getRawType() == Query.class || wanted.getRawType() == Repository.class)
                && OURS.containsAll(qualifiers)) {
            places.putIfAbsent(wanted, place);
        }
    }

    /** Notes what cannot be injected, and returns the types that nobody else makes a bean of. */
    Set<Type> check(Models models, Problems problems) {
        Set<Type> missing = new LinkedHashSet<>();
        places.forEach((type, place) -> {
            if (type.getActualTypeArguments()[0] instanceof Class<?> model
                    && !check(new Injection(type, place, model), models, problems)) {
                missing.add(beanType(type));
            }
        });
        return missing;
    }

    private static boolean check(Injection injection, Models models, Problems problems) {
        return models.of(injection.model())
                .map(known -> checkKey(injection, known, problems))
                .orElseGet(() -> noteMissing(injection, models, problems));
    }

    private static boolean checkKey(Injection injection, ModelType<?> known, Problems problems) {
        ParameterizedType type = injection.type();
        if (type.getRawType() == Query.class
                || !(type.getActualTypeArguments()[1] instanceof Class<?> key)
                || key == Producers.keyOf(known)) {
            return true;
        }
        Class<?> right = Producers.keyOf(known);
        problems.add(
                CdiMessage.WRONG_KEY,
                ParameterizedTypes.text(type),
                injection.place(),
                known.name(),
                right.getSimpleName(),
                ParameterizedTypes.text(ParameterizedTypes.of(Repository.class, injection.model(), right)));
        return false;
    }

    private static boolean noteMissing(Injection injection, Models models, Problems problems) {
        Class<?> model = injection.model();
        // What is wrong with one that is in an index has been noted when the index was read.
        if (!models.indexed(model)) {
            problems.add(
                    reason(model, models),
                    ParameterizedTypes.text(injection.type()),
                    injection.place(),
                    model.getName());
        }
        return false;
    }

    private static CdiMessage reason(Class<?> model, Models models) {
        if (!model.isAnnotationPresent(Model.class)) {
            return CdiMessage.NOT_A_MODEL;
        }
        return models.outOfSight(model) ? CdiMessage.OUT_OF_SIGHT : CdiMessage.NOT_INDEXED;
    }

    /** Beans, unlike injection points, have no wildcards in their types. */
    private static Type beanType(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            if (!(arguments[i] instanceof Class<?>)) {
                arguments[i] = Object.class;
            }
        }
        return ParameterizedTypes.of((Class<?>) type.getRawType(), arguments);
    }

    /** What a {@code Provider} or {@code Instance} provides. */
    static Type unwrap(Type type) {
        return type instanceof ParameterizedType outer
                        && outer.getRawType() instanceof Class<?> raw
                        && Provider.class.isAssignableFrom(raw)
                ? outer.getActualTypeArguments()[0]
                : type;
    }

    private record Injection(ParameterizedType type, String place, Class<?> model) {}
}
