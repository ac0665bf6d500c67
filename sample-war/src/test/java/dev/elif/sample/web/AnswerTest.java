package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private final Statements statements = new Statements();

    @Test
    void data_are_answered_with_the_statements_in_order() {
        statements.add("select 1", 1_234_567);
        statements.add("select 2", 5_000);

        assertThat(Answer.of("data", statements.all()))
                .isEqualTo(new Answer(
                        "data",
                        null,
                        List.of(new Statements.Timed("select 1", 1.23), new Statements.Timed("select 2", 0.01))));
    }

    @Test
    void a_problem_stands_in_the_place_of_an_error() {
        Answer.Problem problem = new Answer.Problem(404, "gone");

        assertThat(Answer.of(problem, List.of())).isEqualTo(new Answer(null, problem, List.of()));
    }
}
