package dev.elif.schema;

/**
 * One change of the schema as data; {@link Schema} collects them, a database's dialect decides their SQL.
 *
 * <p>All changes are immutable and check themselves when they are made. Migrations are compared by the names and values of
 * their components: a component that is renamed makes every applied migration look edited, a new one does not as long as it
 * is null, empty or false.
 */
public sealed interface SchemaChange
        permits CreateTable,
                DropTable,
                RenameTable,
                AddColumn,
                DropColumn,
                AddConstraint,
                DropConstraint,
                CreateIndex,
                DropIndex,
                RawSql {

    /** Hands this change to the method of its kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Something to do for each kind of change.
     *
     * @param <R> what comes out of it
     */
    interface Visitor<R> {

        R createTable(CreateTable change);

        R dropTable(DropTable change);

        R renameTable(RenameTable change);

        R addColumn(AddColumn change);

        R dropColumn(DropColumn change);

        R addConstraint(AddConstraint change);

        R dropConstraint(DropConstraint change);

        R createIndex(CreateIndex change);

        R dropIndex(DropIndex change);

        R rawSql(RawSql change);
    }
}
