package dev.elif.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Table POSTS = new Table("blog", "posts");

    @Test
    void keys_and_indexes_are_named_as_postgresql_would() {
        assertThat(Names.primaryKey(POSTS)).isEqualTo("posts_pkey");
        assertThat(Names.unique(POSTS, List.of("user_id", "slug"))).isEqualTo("posts_user_id_slug_key");
        assertThat(Names.foreignKey(POSTS, List.of("user_id"))).isEqualTo("posts_user_id_fkey");
        assertThat(Names.index(POSTS, List.of("title"))).isEqualTo("posts_title_idx");
    }

    @Test
    void a_name_of_63_bytes_stays_whole() {
        assertThat(Names.index(Table.of("t"), List.of("x".repeat(57))))
                .hasSize(63)
                .isEqualTo("t_" + "x".repeat(57) + "_idx");
    }

    @Test
    void a_longer_name_is_cut_and_ends_in_the_hash_of_the_whole() {
        assertThat(Names.index(Table.of("t"), List.of("x".repeat(58))))
                .hasSize(63)
                .isEqualTo("t_" + "x".repeat(48) + "_746a4e29_idx");
    }

    @Test
    void names_that_differ_behind_the_cut_stay_different() {
        String stem = "x".repeat(60);

        assertThat(Names.unique(Table.of("t"), List.of(stem + "1")))
                .isNotEqualTo(Names.unique(Table.of("t"), List.of(stem + "2")));
    }

    @Test
    void no_character_is_cut_in_half() {
        String name = Names.index(Table.of("t"), List.of("\uD835\uDC9C".repeat(15)));

        assertThat(name).matches("t_(\uD835\uDC9C){12}_[0-9a-f]{8}_idx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
    }
}
