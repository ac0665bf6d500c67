package dev.elif.query;

import dev.elif.ast.Table;
import dev.elif.model.Column;
import dev.elif.model.KeyGeneration;
import dev.elif.model.ModelDefinition;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What elif knows of a table between two models: two keys, which together are its own. */
final class LinkType extends ModelType<Link> {

    LinkType(Table table, String database, List<Column<Link, ?>> columns) {
        super(
                FORMAT,
                ModelDefinition.of(
                                Link.class,
                                table,
                                new ModelDefinition.Key<>(List.class, KeyGeneration.ASSIGNED, columns))
                        .inDatabase(database)
                        .withColumns(columns));
    }

    @Override
    public Link create() {
        return Link.blank(columns().size());
    }

    @Override
    public Link read(Row row, int first) {
        List<@Nullable Object> values = new ArrayList<>(columns().size());
        for (Column<Link, ?> column : columns()) {
            values.add(column.read(row, first + values.size()));
        }
        return new Link(values);
    }

    @Override
    public @Nullable Object value(Link model, int position) {
        return model.value(position);
    }

    @Override
    public Link with(Link model, int position, @Nullable Object value) {
        return model.with(position, value);
    }

    @Override
    public Link copy(Link model) {
        return new Link(model.values());
    }

    @Override
    public boolean same(Link left, Link right, int position) {
        return Objects.equals(left.value(position), right.value(position));
    }

    @Override
    public Object key(Link model) {
        return model.values();
    }

    @Override
    public @Nullable Object keyPart(Object key, int part) {
        return ((List<?>) key).get(part);
    }

    @Override
    public @Nullable ModelState state(Link model) {
        return null;
    }

    @Override
    public boolean tracked() {
        return false;
    }
}
