package dev.elif.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects changes of the schema, in the order in which they are named; sends nothing.
 *
 * <p>A table is named {@code users} or {@code accounting.users}. Names are letters, digits and underscores, and are quoted:
 * upper and lower case differ. Used by one thread.
 */
public final class Schema {

    private final List<SchemaChange> changes = new ArrayList<>();

    private Schema() {}

    /** The changes that {@code definition} names, such as {@code migration::up}; see {@code Database.apply}. */
    public static List<SchemaChange> changes(Consumer<Schema> definition) {
        Schema schema = new Schema();
        definition.accept(schema);
        return List.copyOf(schema.changes);
    }

    /**
     * A new table: {@code create table "users" (…)}, and its indexes behind it.
     *
     * @throws dev.elif.error.MigrationException when it has no columns, something twice, or a name that cannot be used
     * @throws dev.elif.error.UnknownNameException when a key or index names a column that it does not have
     */
    public Schema create(String table, Consumer<TableBuilder> definition) {
        return create(table, false, definition);
    }

    /** Like {@link #create}, but leaves a table of that name as it is. Not for one with indexes: they would be created again. */
    public Schema createIfNotExists(String table, Consumer<TableBuilder> definition) {
        return create(table, true, definition);
    }

    /** Other columns, keys and indexes for a table that is there: {@code alter table "users" add column …}. */
    public Schema alter(String table, Consumer<TableChanges> definition) {
        TableChanges builder = new TableChanges(Names.table(table));
        definition.accept(builder);
        changes.addAll(builder.changes());
        return this;
    }

    /** Another name for a table, in the same schema: {@code alter table "users" rename to "people"}. */
    public Schema rename(String table, String newName) {
        return add(new RenameTable(Names.table(table), newName));
    }

    /** A table that goes: {@code drop table "users"}. */
    public Schema drop(String table) {
        return add(new DropTable(Names.table(table), false));
    }

    /** A table that goes, if it is there: {@code drop table if exists "users"}. */
    public Schema dropIfExists(String table) {
        return add(new DropTable(Names.table(table), true));
    }

    /**
     * A statement in the database's own words, sent as it is; never put text into it that comes from outside.
     *
     * <p>On PostgreSQL it runs in the migration's transaction, so nothing that refuses to ({@code create index concurrently}).
     */
    public Schema sql(String statement) {
        return add(new RawSql(statement));
    }

    private Schema create(String table, boolean ifNotExists, Consumer<TableBuilder> definition) {
        TableBuilder builder = new TableBuilder(Names.table(table));
        definition.accept(builder);
        changes.addAll(builder.creation(ifNotExists));
        return this;
    }

    private Schema add(SchemaChange change) {
        changes.add(change);
        return this;
    }
}
