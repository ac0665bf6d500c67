package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a value of several columns. */
class EmbeddedProblemTest extends ProblemTester {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    abstract static class Value { int x; }  | generated code cannot make
                    static class Value { int x; Value(int x) {} } | generated code cannot make
                    record Value<T>(int x) {} | has type parameters
                    """)
    void a_value_must_be_one_that_can_be_made(String value, String reason) {
        one(
                ProcessorMessage.EMBEDDED,
                "[User.value] embeds Value, which " + reason + ". Embed a record, or a class with a constructor without"
                        + " parameters, that the model can see.",
                """
                @Model
                class User {
                    %s
                    @Id Long id;
                    @Embedded Value value; // here
                }
                """.formatted(value));
    }

    @Test
    void its_parts_are_columns_like_others() {
        one(
                ProcessorMessage.DUPLICATE_COLUMN,
                "[User.homeCity] and [User.city] are stored in the same column [city]. Give one of them another with"
                        + " @ColumnName.",
                """
                @Model
                class User {
                    record Address(
                        String city // here
                    ) {}
                    @Id Long id;
                    String city;
                    @Embedded(prefix = "") Address home;
                }
                """);
    }
}
