package dev.elif.impl.render.postgresql;

import dev.elif.ast.Bind;
import dev.elif.ast.Statement;
import dev.elif.ast.Table;
import dev.elif.impl.dialect.PostgreSql;
import dev.elif.impl.render.Sql;
import dev.elif.impl.render.SqlCache;
import dev.elif.impl.render.SqlRenderer;
import dev.elif.model.BooleanColumn;
import dev.elif.model.Column;
import dev.elif.model.ColumnType;
import dev.elif.model.NumberColumn;
import dev.elif.model.TextColumn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Renders without models: a table and its columns, as the processor would make them. */
final class Rendering {

    static final Table USERS = Table.of("users");
    static final NumberColumn<Person, Long> ID = NumberColumn.number("id", "id", ColumnType.LONG);
    static final NumberColumn<Person, Integer> AGE = NumberColumn.number("age", "age", ColumnType.INTEGER);
    static final TextColumn<Person> NAME = TextColumn.of("name", "name");
    static final BooleanColumn<Person> ACTIVE = BooleanColumn.of("active", "active");
    static final Column<Person, UUID> TOKEN = Column.of("token", "token", ColumnType.UUID);

    private Rendering() {}

    /** Stands for a model, which the tree does not know. */
    static final class Person {
        private Person() {}
    }

    static Sql sql(Statement statement) {
        return new SqlRenderer(new PostgreSql(), new SqlCache(10)).render(statement, null);
    }

    static String text(Statement statement) {
        return sql(statement).text();
    }

    static List<@Nullable Object> values(Statement statement) {
        return sql(statement).binds().stream()
                .<@Nullable Object>map(Bind::value)
                .toList();
    }
}
