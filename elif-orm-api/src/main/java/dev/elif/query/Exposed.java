package dev.elif.query;

import dev.elif.model.Column;
import dev.elif.model.Model;
import dev.elif.model.ModelDefinition;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import java.net.InetAddress;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What leaves of models: their values by the names of their properties, and their loaded relations, as maps and lists.
 *
 * <p>Never asks the database. A model inside of itself is written without its relations, which ends every circle;
 * the one that it belongs to is left out where it stands right around it.
 */
public final class Exposed {

    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The relation back to {@link #parent}, of models that are written within it. */
    private @Nullable Relation<?, ?> inverse;

    private @Nullable Object parent;

    private Exposed() {}

    /** {@code model} as a map, in the order of its fields, computed properties and relations; may be changed. */
    public static <M> Map<String, @Nullable Object> map(ModelType<M> type, M model) {
        return new Exposed().of(type, model);
    }

    static <M> Map<String, @Nullable Object> map(M model) {
        return new Exposed().model(model);
    }

    /** A model as a map; the like for those in collections, pages, maps, arrays of objects and {@code Optional}; all else as it is. */
    public static @Nullable Object value(@Nullable Object value) {
        return new Exposed().of(value);
    }

    /** Whether {@code type} is a model. */
    public static boolean isModel(Class<?> type) {
        return type.isAnnotationPresent(Model.class);
    }

    private @Nullable Object of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Collection<?> several) {
            return list(several);
        }
        if (value instanceof Paged<?> page) {
            return page.toMap();
        }
        if (value instanceof Object[] several) {
            return list(Arrays.asList(several));
        }
        if (value instanceof Map<?, ?> several) {
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            several.forEach((key, each) -> map.put(key, of(each)));
            return map;
        }
        if (value instanceof Optional<?> one) {
            return of(one.orElse(null));
        }
        return isModel(value.getClass()) ? model(value) : plain(value);
    }

    private List<@Nullable Object> list(Collection<?> values) {
        List<@Nullable Object> list = new ArrayList<>(values.size());
        values.forEach(each -> list.add(of(each)));
        return list;
    }

    private <M> Map<String, @Nullable Object> model(M model) {
        @SuppressWarnings("unchecked")
        Class<M> type = (Class<M>) model.getClass();
        return of(ModelType.of(type), model);
    }

    private <M> Map<String, @Nullable Object> of(ModelType<M> type, M model) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        ModelDefinition.Exposure<M> exposure = type.exposure();
        attributes(type, model, map);
        ModelState state = type.state(model);
        if (state != null) {
            state.values().forEach((name, value) -> map.putIfAbsent(name, of(value)));
        }
        if (open.add(model)) {
            for (ModelDefinition.Appended<M> computed : exposure.appended()) {
                map.put(computed.name(), of(computed.value().apply(model)));
            }
            for (Relation<M, ?> relation : type.relations()) {
                if (exposure.shows(relation.name())) {
                    relation(relation, model, exposure.name(relation.name()), map);
                }
            }
            open.remove(model);
        }
        return map;
    }

    private <M, T> void relation(Relation<M, T> relation, M model, String name, Map<String, @Nullable Object> map) {
        List<T> models = Related.kept(relation, model);
        if (models == null || (relation == inverse && models.contains(parent))) {
            return;
        }
        Relation<?, ?> outerInverse = inverse;
        Object outerParent = parent;
        inverse =
                relation instanceof KeyedRelation<M, T> keyed ? keyed.inverse().orElse(null) : null;
        parent = model;
        map.put(name, relation.toMany() ? list(models) : of(models.isEmpty() ? null : models.get(0)));
        inverse = outerInverse;
        parent = outerParent;
    }

    private static <M> void attributes(ModelType<M> type, M model, Map<String, @Nullable Object> map) {
        ModelDefinition.Exposure<M> exposure = type.exposure();
        Map<Integer, ModelDefinition.Embedded> values = new LinkedHashMap<>();
        exposure.embedded().forEach(value -> values.put(value.first(), value));
        for (int i = 0; i < type.columns().size(); i++) {
            Column<M, ?> column = type.columns().get(i);
            ModelDefinition.Embedded value = values.get(i);
            if (value != null) {
                embedded(type, model, value, map);
                i += value.parts().size() - 1;
            } else if (exposure.shows(column.field())) {
                map.put(exposure.name(column.field()), plain(type, model, i));
            }
        }
    }

    private static <M> void embedded(
            ModelType<M> type, M model, ModelDefinition.Embedded value, Map<String, @Nullable Object> map) {
        ModelDefinition.Exposure<M> exposure = type.exposure();
        if (!exposure.shows(value.field())) {
            return;
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        boolean present = false;
        for (int i = 0; i < value.parts().size(); i++) {
            String field = type.columns().get(value.first() + i).field();
            Object part = plain(type, model, value.first() + i);
            present |= part != null;
            if (exposure.shows(field)) {
                parts.put(exposure.named().getOrDefault(field, value.parts().get(i)), part);
            }
        }
        map.put(exposure.name(value.field()), present ? parts : null);
    }

    private static <M> @Nullable Object plain(ModelType<M> type, M model, int position) {
        Object value = type.value(model, position);
        ModelDefinition.Format format =
                type.exposure().formatted().get(type.columns().get(position).field());
        return value == null || format == null ? plain(value) : format.print(value);
    }

    /** Two types have no form in JSON of their own. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof InetAddress address) {
            return address.getHostAddress();
        }
        return value instanceof Year year ? (Object) year.getValue() : value;
    }
}
