package dev.elif.schema;

import dev.elif.ast.Table;
import java.util.List;

/** Describes what a table that is there gains and loses, in order; {@link Schema#alter} lends one. */
public final class TableChanges extends TableBuilder {

    TableChanges(Table table) {
        super(table);
    }

    /** A column that goes, with what is in it and the keys and indexes that name it. */
    public void dropColumn(String name) {
        drop(new DropColumn(table(), name));
    }

    /** The primary key that elif named; other constraints go by {@link #dropConstraint}. */
    public void dropPrimaryKey() {
        dropConstraint(Names.primaryKey(table()));
    }

    /** The unique key that elif named for these columns. */
    public void dropUnique(String... columns) {
        dropConstraint(Names.unique(table(), List.of(columns)));
    }

    /** The foreign key that elif named for these columns. */
    public void dropForeignKey(String... columns) {
        dropConstraint(Names.foreignKey(table(), List.of(columns)));
    }

    /** The constraint of that name. */
    public void dropConstraint(String name) {
        drop(new DropConstraint(table(), name));
    }

    /** The index that elif named for these columns. */
    public void dropIndex(String... columns) {
        drop(new DropIndex(table(), Names.index(table(), List.of(columns))));
    }

    private void drop(SchemaChange change) {
        part(() -> List.of(change));
    }
}
