package dev.elif.impl.render;

import dev.elif.ast.Table;
import dev.elif.schema.AddColumn;
import dev.elif.schema.AddConstraint;
import dev.elif.schema.ColumnDefinition;
import dev.elif.schema.Constraint;
import dev.elif.schema.CreateIndex;
import dev.elif.schema.CreateTable;
import dev.elif.schema.DefaultValue;
import dev.elif.schema.DropColumn;
import dev.elif.schema.DropConstraint;
import dev.elif.schema.DropIndex;
import dev.elif.schema.DropTable;
import dev.elif.schema.RawSql;
import dev.elif.schema.ReferentialAction;
import dev.elif.schema.RenameTable;
import dev.elif.schema.SchemaChange;
import dev.elif.spi.Dialect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Makes SQL of schema changes. Safe for all threads. */
public final class SchemaRenderer {

    private final Dialect dialect;

    public SchemaRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The statements of {@code change}, in order. */
    public List<String> render(SchemaChange change) {
        SqlWriter writer = new SqlWriter(dialect);
        change.accept(new Statements(writer));
        return List.of(writer.finish(List.of()));
    }

    /** Writes one change and returns the writer. */
    private record Statements(SqlWriter out) implements SchemaChange.Visitor<SqlWriter> {

        @Override
        public SqlWriter createTable(CreateTable change) {
            out.raw(change.ifNotExists() ? "create table if not exists " : "create table ");
            out.table(change.table()).raw(" (").list(change.columns(), ", ", this::column);
            change.constraints().forEach(constraint -> constraint(", ", constraint));
            return out.raw(")");
        }

        @Override
        public SqlWriter dropTable(DropTable change) {
            return out.raw(change.ifExists() ? "drop table if exists " : "drop table ")
                    .table(change.table());
        }

        @Override
        public SqlWriter renameTable(RenameTable change) {
            return alter(change.table()).raw(" rename to ").name(change.newName());
        }

        @Override
        public SqlWriter addColumn(AddColumn change) {
            alter(change.table()).raw(" add column ");
            return column(change.column());
        }

        @Override
        public SqlWriter dropColumn(DropColumn change) {
            return alter(change.table()).raw(" drop column ").name(change.column());
        }

        @Override
        public SqlWriter addConstraint(AddConstraint change) {
            alter(change.table());
            return constraint(" add ", change.constraint());
        }

        @Override
        public SqlWriter dropConstraint(DropConstraint change) {
            return alter(change.table()).raw(" drop constraint ").name(change.name());
        }

        @Override
        public SqlWriter createIndex(CreateIndex change) {
            out.raw(change.unique() ? "create unique index " : "create index ").name(change.name());
            out.raw(" on ").table(change.table());
            columns(change.columns());
            return change.where() == null ? out : out.raw(" where ").raw(change.where());
        }

        /** An index lives in the schema of its table. */
        @Override
        public SqlWriter dropIndex(DropIndex change) {
            return out.raw("drop index ").table(new Table(change.table().schema(), change.name()));
        }

        @Override
        public SqlWriter rawSql(RawSql change) {
            return out.raw(change.sql());
        }

        private SqlWriter alter(Table table) {
            return out.raw("alter table ").table(table);
        }

        private SqlWriter column(ColumnDefinition column) {
            out.name(column.name()).raw(" ").raw(out.dialect().dataType(column.type()));
            if (column.identity()) {
                out.raw(" ").raw(out.dialect().identity());
            }
            if (!column.nullable()) {
                out.raw(" not null");
            }
            if (column.defaultValue() instanceof DefaultValue.Literal literal) {
                out.raw(" default ").raw(literal(literal.value()));
            } else if (column.defaultValue() instanceof DefaultValue.Sql sql) {
                out.raw(" default ").raw(sql.expression());
            }
            return out;
        }

        private SqlWriter constraint(String before, Constraint constraint) {
            out.raw(before).raw("constraint ").name(constraint.name());
            if (constraint instanceof Constraint.PrimaryKey) {
                out.raw(" primary key");
            } else if (constraint instanceof Constraint.Unique) {
                out.raw(" unique");
            } else if (constraint instanceof Constraint.ForeignKey) {
                out.raw(" foreign key");
            }
            columns(constraint.columns());
            if (constraint instanceof Constraint.ForeignKey foreignKey) {
                out.raw(" references ").table(foreignKey.target());
                columns(foreignKey.targetColumns());
                action(" on delete ", foreignKey.onDelete());
                action(" on update ", foreignKey.onUpdate());
            }
            return out;
        }

        private SqlWriter columns(List<String> names) {
            return out.raw(" (").names(names).raw(")");
        }

        private void action(String event, ReferentialAction action) {
            if (action != ReferentialAction.NO_ACTION) {
                out.raw(event).raw(action.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }

        /** Everything but truth and whole or exact numbers is a text in quotes, which the column's type reads. */
        private static String literal(Object value) {
            if (value instanceof BigDecimal number) {
                return number.toPlainString();
            }
            if (value instanceof Boolean
                    || value instanceof Short
                    || value instanceof Integer
                    || value instanceof Long) {
                return value.toString();
            }
            return "'" + value.toString().replace("'", "''") + "'";
        }
    }
}
