package dev.elif.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("id", "email", "created_at");

    @Test
    void the_nearest_name_is_offered_whatever_its_case() {
        assertThat(Nearest.hint("emial", NAMES)).isEqualTo(" Did you mean [email]?");
        assertThat(Nearest.hint("EMAIL", NAMES)).isEqualTo(" Did you mean [email]?");
        assertThat(Nearest.hint("createdat", NAMES)).isEqualTo(" Did you mean [created_at]?");
    }

    @Test
    void a_name_that_is_like_none_gets_no_hint() {
        assertThat(Nearest.hint("zzzzzzzz", NAMES)).isEmpty();
        assertThat(Nearest.hint("anything", List.of())).isEmpty();
    }
}
