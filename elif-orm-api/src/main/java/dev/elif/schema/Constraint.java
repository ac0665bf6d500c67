package dev.elif.schema;

import dev.elif.ast.Table;
import dev.elif.error.ApiMessage;
import dev.elif.error.MigrationException;
import java.util.List;

/** A key of a table. */
public sealed interface Constraint {

    /** Its name, by which it is dropped and by which the database reports what breaks it. */
    String name();

    /** The columns it is about. */
    List<String> columns();

    /**
     * What tells one row from all others.
     *
     * @param name its name
     * @param columns its columns, at least one
     */
    record PrimaryKey(String name, List<String> columns) implements Constraint {

        /** Checks the names. */
        public PrimaryKey {
            Names.check("constraint", name);
            columns = Names.columns("Primary key [" + name + "]", columns);
        }
    }

    /**
     * What no two rows share.
     *
     * @param name its name
     * @param columns its columns, at least one
     */
    record Unique(String name, List<String> columns) implements Constraint {

        /** Checks the names. */
        public Unique {
            Names.check("constraint", name);
            columns = Names.columns("Unique key [" + name + "]", columns);
        }
    }

    /**
     * What must be in another table as well.
     *
     * @param name its name
     * @param columns its columns, at least one
     * @param target the other table
     * @param targetColumns the other table's columns, as many, which are its primary key or unique
     * @param onDelete what happens when the other row goes
     * @param onUpdate what happens when the other row's columns change
     */
    record ForeignKey(
            String name,
            List<String> columns,
            Table target,
            List<String> targetColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate)
            implements Constraint {

        /**
         * Checks names and columns.
         *
         * @throws MigrationException when one side has more columns than the other
         */
        public ForeignKey {
            Names.check("constraint", name);
            Names.check(target);
            columns = Names.columns("Foreign key [" + name + "]", columns);
            targetColumns = Names.columns("The reference of foreign key [" + name + "]", targetColumns);
            if (columns.size() != targetColumns.size()) {
                throw new MigrationException(
                        ApiMessage.SCHEMA_REFERENCE, name, columns.size(), targetColumns.size(), target.name());
            }
        }
    }
}
