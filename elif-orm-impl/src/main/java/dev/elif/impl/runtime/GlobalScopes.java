package dev.elif.impl.runtime;

import dev.elif.ast.Condition;
import dev.elif.model.ModelType;
import dev.elif.model.Scope;
import dev.elif.query.Unscoped;
import dev.elif.spi.ScopeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every query of a model must hold: its soft delete, its scopes and its tenant. Safe for all threads.
 *
 * <p>Which scopes a model has is found out once; what they demand is asked each time.
 */
final class GlobalScopes {

    private final ScopeSource source;
    private final Map<Class<?>, List<Scope<?>>> registered;
    private final Tenancy tenancy;
    private final Map<ModelType<?>, Guard> guards = new ConcurrentHashMap<>();

    GlobalScopes(ScopeSource source, Map<Class<?>, List<Scope<?>>> registered, Tenancy tenancy) {
        this.source = source;
        this.registered = registered;
        this.tenancy = tenancy;
    }

    /** A scope by the class that queries name it by; a container may hand out another class, a proxy. */
    private record Named(Class<?> name, Scope<?> scope) {}

    private record Guard(List<Named> scopes, boolean tenant) {

        private static final Guard NONE = new Guard(List.of(), false);
    }

    <M> List<? extends Condition<? super M>> of(ModelType<M> type, Unscoped unscoped) {
        Guard guard = guard(type);
        if (isNone(guard)) {
            return List.of();
        }
        List<Condition<? super M>> conditions = new ArrayList<>(2);
        living(type, unscoped.trashed()).ifPresent(conditions::add);
        for (Named named : guard.scopes()) {
            if (!unscoped.all() && !unscoped.scopes().contains(named.name())) {
                conditions.add(condition(named.scope()));
            }
        }
        if (guard.tenant() && !unscoped.tenant()) {
            conditions.add(tenancy.visible(type));
        }
        return conditions;
    }

    private static <M> Optional<Condition<M>> living(ModelType<M> type, Unscoped.Trashed trashed) {
        return type.deletedAt()
                .filter(column -> trashed != Unscoped.Trashed.WITH)
                .map(column -> trashed == Unscoped.Trashed.ONLY ? column.isNotNull() : column.isNull());
    }

    @SuppressWarnings("unchecked") // The processor checks what a model names, the builder's types what is registered.
    private static <M> Condition<? super M> condition(Scope<?> scope) {
        return (Condition<? super M>) scope.condition();
    }

    @SuppressWarnings("ReferenceEquality") // one instance stands for all models without scopes
    private static boolean isNone(Guard guard) {
        return guard == Guard.NONE;
    }

    private Guard guard(ModelType<?> type) {
        Guard known = guards.get(type);
        if (known != null) {
            return known;
        }
        // Not computed inside the map: a scope that is made may read models itself.
        Guard made = made(type);
        guards.put(type, made);
        return made;
    }

    private Guard made(ModelType<?> type) {
        List<Named> scopes = new ArrayList<>();
        type.scopes().forEach(name -> scopes.add(new Named(name, source.scope(name))));
        registered
                .getOrDefault(type.javaType(), List.of())
                .forEach(scope -> scopes.add(new Named(scope.getClass(), scope)));
        boolean none =
                scopes.isEmpty() && type.deletedAt().isEmpty() && type.tenant().isEmpty();
        return none ? Guard.NONE : new Guard(List.copyOf(scopes), type.tenant().isPresent());
    }
}
