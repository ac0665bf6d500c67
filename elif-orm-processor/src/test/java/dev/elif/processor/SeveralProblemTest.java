package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several problems at once. */
class SeveralProblemTest extends ProblemTester {

    @Test
    void several_problems_are_reported_together() {
        Compiled compiled = Compiler.into(output()).compile(IMPORTS + """
                                @Model
                                class User {
                                    final String name = "";
                                    Thread thread;
                                    HasMany<String> strings() { return null; }
                                }
                                """);

        assertThat(compiled.problems())
                .extracting(problem -> problem.substring(0, 9))
                .containsExactlyInAnyOrder("ELIF-1001", "ELIF-1002", "ELIF-1007", "ELIF-1008");
    }

    @Test
    void a_problem_does_not_make_others_of_what_uses_the_model() {
        Compiled compiled = Compiler.into(output()).compile(IMPORTS + """
                                @Model
                                public class User {
                                    @Id Long id;
                                    Thread thread;
                                }
                                """, """
                        package app.other;
                        import static app.User_.id;
                        import app.User_;
                        class Uses {
                            Object column = User_.id;
                        }
                        """);

        assertThat(compiled.errors()).hasSize(1);
    }
}
