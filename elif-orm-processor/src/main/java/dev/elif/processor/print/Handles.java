package dev.elif.processor.print;

import dev.elif.processor.describe.Naming;
import dev.elif.processor.read.FieldSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The constants of a descriptor that hold a {@code VarHandle} each, in the order of the fields. */
final class Handles {

    static final String CONSTRUCTOR = "CONSTRUCTOR";

    private final Map<FieldSource, String> names = new LinkedHashMap<>();

    Handles(List<FieldSource> fields) {
        Set<String> taken = new HashSet<>(Set.of(CONSTRUCTOR, "FORMAT"));
        for (FieldSource field : fields) {
            String wanted = Naming.snake(field.name()).toUpperCase(Locale.ROOT);
            String name = wanted;
            for (int i = 2; !taken.add(name); i++) {
                name = wanted + "_" + i;
            }
            names.put(field, name);
        }
    }

    /** The constant for {@code field}. */
    String name(FieldSource field) {
        return names.getOrDefault(field, "");
    }

    /** All fields that have one. */
    Set<FieldSource> fields() {
        return names.keySet();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }
}
