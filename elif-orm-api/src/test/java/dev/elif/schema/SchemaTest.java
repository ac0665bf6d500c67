package dev.elif.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Table;
import dev.elif.error.MigrationException;
import dev.elif.error.UnknownNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final Table USERS = Table.of("users");

    private static void create(Consumer<TableBuilder> definition) {
        Schema.changes(schema -> schema.create("users", definition));
    }

    @Test
    void changes_come_out_in_the_order_in_which_they_were_named() {
        assertThat(Schema.changes(schema -> schema.rename("users", "people")
                        .sql("select 1")
                        .drop("posts")
                        .dropIfExists("tags")
                        .alter("people", t -> t.dropColumn("fax"))))
                .containsExactly(
                        new RenameTable(USERS, "people"),
                        new RawSql("select 1"),
                        new DropTable(Table.of("posts"), false),
                        new DropTable(Table.of("tags"), true),
                        new DropColumn(Table.of("people"), "fax"));
    }

    @Test
    void what_is_said_of_a_column_after_others_still_counts() {
        List<SchemaChange> changes = Schema.changes(schema -> schema.create("users", t -> {
            ColumnBuilder<String> email = t.text("email");
            t.text("name");
            email.unique().nullable();
        }));

        assertThat(changes)
                .containsExactly(new CreateTable(
                        USERS,
                        false,
                        List.of(
                                new ColumnDefinition("email", DataType.of(DataType.Kind.TEXT), true, false, null),
                                new ColumnDefinition("name", DataType.of(DataType.Kind.TEXT), false, false, null)),
                        List.of(new Constraint.Unique("users_email_key", List.of("email")))));
    }

    @Test
    void changes_do_not_follow_the_lists_they_were_made_of() {
        List<String> columns = new ArrayList<>(List.of("email"));
        CreateIndex index = new CreateIndex(USERS, "users_email_idx", columns);

        columns.add("name");

        assertThat(index.columns()).containsExactly("email");
    }

    @Test
    void a_table_without_columns_is_an_error() {
        assertThatThrownBy(() -> create(t -> {}))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-2024 Table [users] has no columns. Add at least one.");
    }

    @Test
    void a_key_without_columns_is_an_error() {
        assertThatThrownBy(() -> create(t -> {
                    t.id();
                    t.unique();
                }))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-2024 Unique key [users_key] has no columns. Add at least one.");
    }

    @Test
    void a_column_twice_is_an_error() {
        assertThatThrownBy(() -> create(t -> {
                    t.text("email");
                    t.string("email", 20);
                }))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-2025 Table [users] has column [email] twice. Keep one of them.");
    }

    @Test
    void a_key_with_a_column_twice_is_an_error() {
        assertThatThrownBy(() -> create(t -> {
                    t.id();
                    t.index("id", "id");
                }))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-2025 Index [users_id_id_idx] has column [id] twice. Keep one of them.");
    }

    @Test
    void two_primary_keys_are_an_error() {
        assertThatThrownBy(() -> create(t -> {
                    t.id();
                    t.text("email").primaryKey();
                }))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-2025 Table [users] has a primary key twice. Keep one of them.");
    }

    @Test
    void the_same_key_twice_is_an_error() {
        assertThatThrownBy(() -> create(t -> {
                    t.text("email").unique();
                    t.unique("email");
                }))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-2025 Table [users] has constraint [users_email_key] twice. Keep one of them.");
    }

    @Test
    void a_key_or_an_index_on_an_unknown_column_is_an_error() {
        assertThatThrownBy(() -> create(t -> {
                    t.text("email");
                    t.unique("emial");
                }))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("ELIF-2001 Table [users] has no column [emial]. Known columns: [email].");
        assertThatThrownBy(() -> create(t -> {
                    t.text("email");
                    t.index("emial");
                }))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("ELIF-2001 Table [users] has no column [emial]. Known columns: [email].");
    }

    @Test
    void a_foreign_key_has_as_many_columns_as_it_references() {
        assertThatThrownBy(() -> create(t -> {
                    t.id();
                    t.foreignId("tenant_id");
                    t.foreignKey("tenant_id", "id").references("tenants", "id");
                }))
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        "ELIF-2027 Foreign key [users_tenant_id_id_fkey] has [2] columns, but references [1] of table"
                                + " [tenants]. Name as many on both sides.");
    }

    @Test
    void a_foreign_key_references_something() {
        assertThatThrownBy(() -> create(t -> {
                    t.foreignId("tenant_id");
                    t.foreignKey("tenant_id");
                }))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-2028 The foreign key on [tenant_id] of table [users] references nothing."
                        + " Call references(...) on it.");
    }

    @Test
    void sizes_have_bounds() {
        assertThatThrownBy(() -> create(t -> t.string("name", 0)))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-2026 Column [name] cannot have a length of [0]. Use one from 1 to 10485760.");
        assertThatThrownBy(() -> create(t -> t.decimal("price", 1001, 0)))
                .hasMessage("ELIF-2026 Column [price] cannot have a precision of [1001]. Use one from 1 to 1000.");
        assertThatThrownBy(() -> create(t -> t.decimal("price", 5, 6)))
                .hasMessage("ELIF-2026 Column [price] cannot have a scale of [6]. Use one from 0 to 5.");
    }

    @Test
    void sql_is_not_blank() {
        assertThatThrownBy(() -> Schema.changes(schema -> schema.sql(" ")))
                .isInstanceOf(MigrationException.class)
                .hasMessage("ELIF-2029 A statement in SQL is blank. Write its text, or leave the call out.");
        assertThatThrownBy(() -> create(t -> t.uuid("id").defaultSql("")))
                .hasMessage("ELIF-2029 A default in SQL is blank. Write its text, or leave the call out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "user table",
                "users\"; drop table x; --",
                "a.b.c",
                ".users",
                "users.",
                "x12345678901234567890123456789012345678901234567890123456789012y",
                "\u00e412345678901234567890123456789012345678901234567890123456789012"
            })
    void a_name_that_is_not_a_word_of_at_most_63_bytes_is_an_error(String name) {
        assertThatThrownBy(() -> Schema.changes(schema -> schema.drop(name)))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("ELIF-2023 [")
                .hasMessageEndingWith("name. Use letters, digits and underscores, at most 63 bytes.");
    }

    @Test
    void a_name_of_63_bytes_in_any_alphabet_and_case_can_be_used() {
        String name = "x12345678901234567890123456789012345678901234567890123456789\u00e4_";

        assertThat(Schema.changes(schema -> schema.drop("Audit_1." + name)))
                .containsExactly(new DropTable(new Table("Audit_1", name), false));
    }
}
