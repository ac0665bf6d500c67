package dev.elif.cdi.core;

import dev.elif.model.ModelType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The models of an application, as its indexes name them. Immutable. */
public final class Models {

    private final ClassLoader loader;
    private final Map<Class<?>, ModelType<?>> types;
    private final Set<String> indexed;

    private Models(ClassLoader loader, Map<Class<?>, ModelType<?>> types, Set<String> indexed) {
        this.loader = loader;
        this.types = types;
        this.indexed = indexed;
    }

    /** Finds the models that {@code loader} sees. */
    public static Models discover(ClassLoader loader, Problems problems) {
        Discovery discovery = new Discovery(loader, problems);
        Map<Class<?>, ModelType<?>> types = new LinkedHashMap<>();
        Collection<IndexEntry> entries = new ModelIndex(loader, problems).entries();
        for (IndexEntry entry : entries) {
            discovery.model(entry).ifPresent(type -> types.put(type.javaType(), type));
        }
        return new Models(loader, types, entries.stream().map(IndexEntry::model).collect(Collectors.toSet()));
    }

    /** All of them. */
    public Collection<ModelType<?>> all() {
        return types.values();
    }

    /** The model of that class, if it is one of them. */
    public Optional<ModelType<?>> of(Class<?> model) {
        return Optional.ofNullable(types.get(model));
    }

    /** Whether an index names that class, if only to be refused. */
    public boolean indexed(Class<?> model) {
        return indexed.contains(model.getName());
    }

    /** Whether the class loader that was searched cannot see {@code model} at all. */
    public boolean outOfSight(Class<?> model) {
        try {
            return Class.forName(model.getName(), false, loader) != model;
        } catch (ClassNotFoundException | LinkageError outside) {
            return true;
        }
    }
}
