package dev.elif.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static List<String> sorted(String... names) {
        return List.of(names).stream().sorted(new NameOrder()).toList();
    }

    @Test
    void dates_order_by_time() {
        assertThat(sorted(
                        "M2026_11_23_120000_CreatePosts",
                        "M2026_11_23_090000_CreateUsers",
                        "M2025_12_31_235959_CreateTeams"))
                .containsExactly(
                        "M2025_12_31_235959_CreateTeams",
                        "M2026_11_23_090000_CreateUsers",
                        "M2026_11_23_120000_CreatePosts");
    }

    @Test
    void numbers_order_as_numbers_whatever_their_length() {
        assertThat(sorted("V10_a", "V9_b", "V123456789012345678901234567890_c", "V2_d"))
                .containsExactly("V2_d", "V9_b", "V10_a", "V123456789012345678901234567890_c");
    }

    @Test
    void where_numbers_are_equal_the_text_behind_them_decides() {
        assertThat(sorted("V1_b", "V1_a", "V1")).containsExactly("V1", "V1_a", "V1_b");
    }

    @Test
    void names_that_differ_are_never_equal() {
        assertThat(new NameOrder().compare("V1_a", "V01_a")).isNotZero();
        assertThat(new NameOrder().compare("V1_a", "V1_a")).isZero();
    }

    @Test
    void a_number_and_a_text_at_the_same_place_have_an_order_too() {
        assertThat(sorted("V1", "1", "2")).containsExactly("1", "2", "V1");
    }
}
