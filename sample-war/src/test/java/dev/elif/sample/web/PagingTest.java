package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.sample.Store;
import dev.elif.sample.model.Artist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    private final Store store = Store.full();

    @ParameterizedTest
    @CsvSource({"0, 20", "-1, 20", "x, 20", "'', 20", "2147483648, 20", "1, 0", "1, 101", "1, 1.5", "1, 99999999999"})
    void what_is_no_page_is_refused_before_the_database_is_asked(String page, String size) {
        Paging paging = new Paging(page, size);

        assertThat(store.sqlOf(() -> assertThatThrownBy(() -> artists(paging))
                        .isInstanceOf(InvalidRequest.class)
                        .hasMessageContaining("must be a whole number from 1 to")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2147483647, 100", "14, 20", "1, 1"})
    void every_page_within_the_limits_is_answered(String page, String size) {
        assertThat(artists(new Paging(page, size)).total()).isEqualTo(275);
    }

    @Test
    void without_parameters_it_is_the_first_page() {
        Page<String> page = artists(new Paging());

        assertThat(page.page()).isEqualTo(1);
        assertThat(page.items()).hasSize(20);
    }

    private Page<String> artists(Paging paging) {
        return paging.of(store.database().query(Artist.class), Artist::name);
    }
}
