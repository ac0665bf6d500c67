package dev.elif.impl.render;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.ColumnValues;
import dev.elif.ast.Common;
import dev.elif.ast.Expression;
import dev.elif.ast.Raw;
import dev.elif.ast.SqlType;
import dev.elif.ast.Table;
import dev.elif.spi.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The text being written, with the values its {@code ?} stand for. Used by one thread for one statement. */
final class SqlWriter {

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder(128);
    private final List<Bind> binds = new ArrayList<>();
    private final Commons commons;

    SqlWriter(Dialect dialect) {
        this(dialect, new Commons());
    }

    private SqlWriter(Dialect dialect, Commons commons) {
        this.dialect = dialect;
        this.commons = commons;
    }

    /** What stands before the statement. */
    private static final class Commons {
        private final Set<String> names = new HashSet<>();
        private final List<String> definitions = new ArrayList<>();
        private final List<Bind> binds = new ArrayList<>();
        private boolean recursive;
    }

    Dialect dialect() {
        return dialect;
    }

    SqlWriter raw(String part) {
        text.append(part);
        return this;
    }

    SqlWriter name(String identifier) {
        return raw(dialect.quote(identifier));
    }

    SqlWriter table(Table table) {
        if (table.schema() != null) {
            name(table.schema()).raw(".");
        }
        return name(table.name());
    }

    SqlWriter bind(Bind bind) {
        binds.add(bind);
        return raw(bind.array() ? "?" : dialect.parameter(bind.type()));
    }

    /** The program's own text, whose {@code ?} are there already. */
    SqlWriter written(Raw part) {
        binds.addAll(part.values());
        return raw(part.sql());
    }

    /** An array parameter with its type, where the database cannot tell it from the context. */
    SqlWriter typedArray(Bind bind) {
        binds.add(bind);
        SqlType element = isArray(bind) ? SqlType.TEXT : bind.type();
        return raw("cast(? as ").raw(dialect.type(element)).raw("[])");
    }

    /** One value out of {@link #typedArray}; an array in an array was sent as text. */
    SqlWriter unnested(String alias, ColumnValues column) {
        if (!isArray(column.values())) {
            return raw(alias).name(column.column());
        }
        String type = dialect.type(column.values().type());
        return raw("cast(")
                .raw(alias)
                .name(column.column())
                .raw(" as ")
                .raw(type)
                .raw(")");
    }

    private static boolean isArray(Bind bind) {
        return bind.type().kind() == SqlType.Kind.ARRAY;
    }

    <T> SqlWriter list(Collection<? extends T> items, String separator, Consumer<T> each) {
        boolean first = true;
        for (T item : items) {
            if (!first) {
                raw(separator);
            }
            first = false;
            each.accept(item);
        }
        return this;
    }

    SqlWriter names(Collection<String> identifiers) {
        return list(identifiers, ", ", this::name);
    }

    SqlWriter assignments(List<? extends Assignment<?>> assignments, Aliases aliases) {
        ExpressionWriter expressions = new ExpressionWriter(this, aliases);
        return this.<Assignment<?>>list(assignments, ", ", assignment -> {
            name(assignment.column());
            assignment.path().forEach(key -> raw("[").bind(key).raw("]"));
            raw(" = ");
            expressions.write(assignment.value());
        });
    }

    SqlWriter returning(List<? extends Expression> expressions, Aliases aliases) {
        if (!expressions.isEmpty()) {
            raw(" returning ").<Expression>list(expressions, ", ", new ExpressionWriter(this, aliases)::write);
        }
        return this;
    }

    /** Writes the definition of a common table before the statement, once; those that it reads stand before it. */
    SqlWriter common(Common table) {
        if (commons.names.add(table.name())) {
            SqlWriter definition = new SqlWriter(dialect, commons);
            definition.name(table.name()).raw(" as ");
            if (table.materialized() != null) {
                definition.raw(table.materialized() ? "materialized " : "not materialized ");
            }
            definition.raw("(");
            new RowsWriter(definition, null).write(table.rows());
            commons.definitions.add(definition.raw(")").text.toString());
            commons.binds.addAll(definition.binds);
            commons.recursive |= table.recursive();
        }
        return this;
    }

    private void prepend() {
        if (!commons.definitions.isEmpty()) {
            text.insert(
                    0,
                    (commons.recursive ? "with recursive " : "with ") + String.join(", ", commons.definitions) + " ");
            binds.addAll(0, commons.binds);
        }
    }

    /** The text; its parameters must be those of the shape, because later statements of that shape bind by it. */
    @SuppressWarnings("ReferenceEquality") // equal values at swapped places would be wrong all the same
    String finish(List<Bind> shaped) {
        prepend();
        boolean same = shaped.size() == binds.size();
        for (int i = 0; same && i < binds.size(); i++) {
            same = shaped.get(i) == binds.get(i);
        }
        if (!same) {
            throw new IllegalStateException("The shape's values are not in the order of the text: " + text);
        }
        return text.toString();
    }
}
