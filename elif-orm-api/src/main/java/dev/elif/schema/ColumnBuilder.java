package dev.elif.schema;

import dev.elif.ast.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says more of a column; {@link TableBuilder} lends one for each.
 *
 * @param <T> what a default may be
 */
public final class ColumnBuilder<T> {

    private final Table table;
    private final String name;
    private final DataType type;
    private boolean nullable;
    private boolean identity;
    private boolean primaryKey;
    private boolean unique;
    private boolean index;
    private @Nullable DefaultValue defaultValue;
    private @Nullable ForeignKeyBuilder reference;

    ColumnBuilder(Table table, String name, DataType type) {
        this.table = table;
        this.name = name;
        this.type = type;
    }

    /** It may hold null. */
    public ColumnBuilder<T> nullable() {
        nullable = true;
        return this;
    }

    /** What it holds when an insert leaves it out, as a literal: {@code default 'new'}. */
    public ColumnBuilder<T> defaultValue(T value) {
        defaultValue = new DefaultValue.Literal(value);
        return this;
    }

    /** What it holds when an insert leaves it out, in the database's own words: {@code gen_random_uuid()}. */
    public ColumnBuilder<T> defaultSql(String expression) {
        defaultValue = new DefaultValue.Sql(expression);
        return this;
    }

    /** It is the primary key. */
    public ColumnBuilder<T> primaryKey() {
        primaryKey = true;
        return this;
    }

    /** No two rows share its value; null is shared by any number. */
    public ColumnBuilder<T> unique() {
        unique = true;
        return this;
    }

    /** It has an index; primary and unique keys have one of their own, foreign keys do not. */
    public ColumnBuilder<T> index() {
        index = true;
        return this;
    }

    /** It holds the {@code id} of a row of {@code target}. */
    public ForeignKeyBuilder references(String target) {
        return references(target, "id");
    }

    /** It holds the {@code targetColumn} of a row of {@code target}, which is its primary key or unique. */
    public ForeignKeyBuilder references(String target, String targetColumn) {
        ForeignKeyBuilder builder = new ForeignKeyBuilder(table, List.of(name)).references(target, targetColumn);
        reference = builder;
        return builder;
    }

    ColumnBuilder<T> identity() {
        identity = true;
        return this;
    }

    List<SchemaChange> changes() {
        List<String> self = List.of(name);
        List<SchemaChange> changes = new ArrayList<>();
        changes.add(new AddColumn(table, new ColumnDefinition(name, type, nullable, identity, defaultValue)));
        if (primaryKey) {
            changes.add(new AddConstraint(table, new Constraint.PrimaryKey(Names.primaryKey(table), self)));
        }
        if (unique) {
            changes.add(new AddConstraint(table, new Constraint.Unique(Names.unique(table, self), self)));
        }
        if (reference != null) {
            changes.add(new AddConstraint(table, reference.constraint()));
        }
        if (index) {
            changes.add(new CreateIndex(table, Names.index(table, self), self));
        }
        return changes;
    }
}
