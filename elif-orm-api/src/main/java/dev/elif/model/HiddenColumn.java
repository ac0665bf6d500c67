package dev.elif.model;

import dev.elif.ast.SqlType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A column of which nothing leaves, of any model that is known; part of the registry of descriptors.
 *
 * <p>Names alone, so that no model of an application that is gone is kept.
 */
record HiddenColumn(String table, String name, SqlType type) {

    private static final Set<HiddenColumn> KNOWN = ConcurrentHashMap.newKeySet();

    /** Keeps those of {@code model} in mind. */
    static void note(ModelType<?> model) {
        for (Column<?, ?> column : model.columns()) {
            if (!model.exposure().shows(column.field())) {
                KNOWN.add(new HiddenColumn(
                        lower(model.table().name()),
                        lower(column.name()),
                        column.type().sqlType()));
            }
        }
    }

    /** The types of those that may take part in {@code sql}, which is for {@code model}. */
    static Set<SqlType> typesIn(String sql, @Nullable ModelType<?> model) {
        String text = lower(sql);
        String own = model == null ? "" : lower(model.table().name());
        Set<SqlType> types = new HashSet<>();
        for (HiddenColumn column : KNOWN) {
            if (column.table.equals(own) || column.isIn(text, model == null)) {
                types.add(column.type);
            }
        }
        return types;
    }

    /** No column can be reached without its table; a statement of no model may mean it without its name. */
    private boolean isIn(String text, boolean written) {
        return text.contains(table) && (written || text.contains(name));
    }

    /** As the database does with names that are not quoted. */
    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
