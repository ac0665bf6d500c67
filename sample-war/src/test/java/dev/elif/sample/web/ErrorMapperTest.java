package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.elif.sample.Store;
import dev.elif.sample.model.Artist;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorMapperTest {

    @Test
    void what_is_not_there_is_not_found() {
        Answer.Problem problem = problemOf(() ->
                Store.full().database().repository(Artist.class, Long.class).findOrFail(0L));

        assertThat(problem).isEqualTo(new Answer.Problem(404, "The store has nothing at this address."));
    }

    @Test
    void a_name_that_does_not_exist_is_a_bad_request() {
        Answer.Problem problem =
                problemOf(() -> Store.full().database().query(Artist.class).orderBy("nmae"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.message()).contains("nmae").contains("name");
    }

    @Test
    void a_value_that_does_not_fit_is_a_bad_request() {
        Answer.Problem problem = problemOf(() ->
                Store.full().database().repository(Artist.class, Long.class).create(new Artist("x".repeat(121))));

        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void a_parameter_that_makes_no_sense_is_a_bad_request() {
        assertThat(ErrorMapper.problem(new InvalidRequest("why"))).isEqualTo(new Answer.Problem(400, "why"));
    }

    @Test
    void fields_keep_their_reasons() {
        assertThat(ErrorMapper.problem(InvalidRequest.of(Map.of("email", "why"))))
                .isEqualTo(new Answer.Problem(
                        400, "Nothing was changed: please correct what is marked.", Map.of("email", "why")));
    }

    @Test
    void everything_else_keeps_its_inside_to_itself() {
        Answer.Problem problem = ErrorMapper.problem(new IllegalStateException("password is hunter2"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.message()).doesNotContain("hunter2");
    }

    private static Answer.Problem problemOf(Runnable work) {
        return ErrorMapper.problem(catchThrowableOfType(RuntimeException.class, work::run));
    }
}
