package dev.elif.model;

import dev.elif.error.ApiMessage;
import dev.elif.error.MassAssignmentException;
import dev.elif.error.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the columns that properties name, and says no to those that may not be filled. */
final class Filling<M> {

    private final ModelType<M> type;
    private final ModelDefinition.Exposure<M> exposure;
    private final @Nullable Consumer<String> skipped;
    private final Map<Column<M, ?>, @Nullable Object> found = new LinkedHashMap<>();

    Filling(ModelType<M> type, @Nullable Consumer<String> skipped) {
        this.type = type;
        this.exposure = type.exposure();
        this.skipped = skipped;
    }

    Map<Column<M, ?>, @Nullable Object> of(Map<String, ?> properties) {
        Map<String, ModelDefinition.Embedded> values = new LinkedHashMap<>();
        exposure.embedded().forEach(value -> values.put(exposure.name(value.field()), value));
        Map<String, Column<M, ?>> columns = columns();
        for (Map.Entry<String, ?> property : properties.entrySet()) {
            ModelDefinition.Embedded value = values.get(property.getKey());
            Column<M, ?> column = columns.get(property.getKey());
            if (value != null) {
                parts(property.getKey(), value, property.getValue());
            } else if (column != null) {
                set(property.getKey(), column, property.getValue());
            } else {
                List<String> known = known(columns, values);
                refuse(property.getKey(), ApiMessage.FILL_UNKNOWN, Nearest.hint(property.getKey(), known), known);
            }
        }
        return found;
    }

    /** By the names of their properties; a part of a value is reached through that. */
    private Map<String, Column<M, ?>> columns() {
        Map<String, Column<M, ?>> columns = new LinkedHashMap<>();
        type.columns().forEach(column -> columns.put(exposure.name(column.field()), column));
        exposure.embedded().stream()
                .flatMap(value -> columns(value).stream())
                .forEach(part -> columns.remove(exposure.name(part.field())));
        return columns;
    }

    private List<Column<M, ?>> columns(ModelDefinition.Embedded value) {
        return type.columns()
                .subList(value.first(), value.first() + value.parts().size());
    }

    private List<String> known(Map<String, Column<M, ?>> columns, Map<String, ModelDefinition.Embedded> values) {
        List<String> known = new ArrayList<>();
        columns.forEach((name, column) -> {
            if (allowed(column)) {
                known.add(name);
            }
        });
        values.forEach((name, value) -> {
            if (allowed(columns(value).get(0))) {
                known.add(name);
            }
        });
        return known;
    }

    private void parts(String property, ModelDefinition.Embedded value, @Nullable Object given) {
        List<Column<M, ?>> columns = columns(value);
        if (given == null) {
            columns.forEach(column -> set(property, column, null));
            return;
        }
        if (!(given instanceof Map<?, ?> parts)) {
            String wrong = given.getClass().getSimpleName();
            throw MassAssignmentException.of(type.name(), property, ApiMessage.FILL_EMBEDDED, wrong, value.parts());
        }
        for (Map.Entry<?, ?> part : parts.entrySet()) {
            String name = String.valueOf(part.getKey());
            String path = property + "." + name;
            int position = position(value, columns, name);
            if (position >= 0) {
                set(path, columns.get(position), part.getValue());
            } else {
                refuse(path, ApiMessage.FILL_UNKNOWN, Nearest.hint(name, value.parts()), value.parts());
            }
        }
    }

    private int position(ModelDefinition.Embedded value, List<Column<M, ?>> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            String known = exposure.named()
                    .getOrDefault(columns.get(i).field(), value.parts().get(i));
            if (known.equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void set(String property, Column<M, ?> column, @Nullable Object value) {
        if (allowed(column)) {
            found.put(column, value);
        } else if (isAutomatic(column)) {
            refuse(property, ApiMessage.FILL_AUTOMATIC);
        } else if (exposure.fillable().isEmpty() && exposure.guarded().isEmpty()) {
            refuse(property, ApiMessage.FILL_NOTHING);
        } else {
            refuse(property, ApiMessage.FILL_GUARDED);
        }
    }

    private boolean allowed(Column<M, ?> column) {
        boolean named = exposure.fillable().isEmpty()
                ? !exposure.guarded().isEmpty()
                : exposure.fillable().contains(column);
        return named && !exposure.guarded().contains(column) && !isAutomatic(column);
    }

    private boolean isAutomatic(Column<M, ?> column) {
        return type.keyColumns().contains(column)
                || type.generatedColumns().contains(column)
                || type.version().filter(column::equals).isPresent()
                || type.tenant().filter(column::equals).isPresent()
                || type.createdAt().filter(column::equals).isPresent()
                || type.updatedAt().filter(column::equals).isPresent()
                || type.deletedAt().filter(column::equals).isPresent();
    }

    private void refuse(String property, Message message, Object... names) {
        if (skipped == null) {
            throw MassAssignmentException.of(type.name(), property, message, names);
        }
        skipped.accept(property);
    }
}
