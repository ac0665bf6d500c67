package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.model.Column;
import dev.elif.model.KeyGeneration;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generated descriptors say of their models, which are those of the golden files. */
class DefinitionTest {

    @TempDir
    private Path output;

    private ModelType<Object> type(String golden, String model) {
        return GoldenTest.compiled(golden, output).type(model);
    }

    @Test
    void a_descriptor_knows_table_key_columns_and_timestamps() {
        ModelType<Object> type = type("plain-class", "shop.Customer");

        assertThat(type.table().name()).isEqualTo("customers");
        assertThat(type.table().schema()).isNull();
        assertThat(type.database()).isEmpty();
        assertThat(type.keyType()).isEqualTo(Long.class);
        assertThat(type.keyGeneration()).isEqualTo(KeyGeneration.IDENTITY);
        assertThat(type.keyColumns()).extracting(Column::name).containsExactly("id");
        assertThat(type.columns())
                .extracting(Column::name)
                .containsExactly("id", "first_name", "age", "active", "created_at", "updated_at");
        assertThat(type.createdAt()).contains(type.column("createdAt"));
        assertThat(type.updatedAt()).contains(type.column("updatedAt"));
        assertThat(type.tracked()).isFalse();
    }

    @Test
    void the_annotation_names_table_schema_and_database() {
        ModelType<Object> type = type("active-record", "blog.User");

        assertThat(type.table().schema()).isEqualTo("auth");
        assertThat(type.table().name()).isEqualTo("accounts");
        assertThat(type.database()).isEqualTo("members");
    }

    @Test
    void relations_know_both_sides() {
        ModelType<Object> user = type("relations", "blog.User");
        Relation<Object, ?> posts = user.relation("posts");

        assertThat(user.relations())
                .extracting(Relation::name)
                .containsExactly("posts", "profile", "manager", "reports");
        assertThat(posts.source()).isSameAs(user);
        assertThat(posts.target().javaType().getName()).isEqualTo("blog.text.Post");
        assertThat(names(posts.keys().source())).containsExactly("id");
        assertThat(names(posts.keys().target())).containsExactly("user_id");
        assertThat(names(user.relation("manager").keys().source())).containsExactly("manager_id");
        assertThat(names(user.relation("manager").keys().target())).containsExactly("id");
    }

    @Test
    void a_relation_to_a_composite_key_has_as_many_columns() {
        Relation<Object, ?> line = type("composite-key", "shop.Shipment").relation("line");

        assertThat(names(line.keys().source())).containsExactly("order_id", "product_id");
        assertThat(names(line.keys().target())).containsExactly("order_id", "product_id");
    }

    @Test
    void nested_models_are_found_by_their_binary_names() {
        assertThat(type("nested", "zoo.Zoo$Keepers$Keeper").keyType()).isEqualTo(Integer.class);
        assertThat(type("nested", "zoo.Zoo$Animal").keyGeneration()).isEqualTo(KeyGeneration.UUID_V7);
        assertThat(type("unnamed-package", "Note").table().name()).isEqualTo("notes");
    }

    private static List<String> names(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(column -> column.name()).toList();
    }
}
