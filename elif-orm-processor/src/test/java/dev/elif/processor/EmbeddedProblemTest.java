package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CreatedAt",
                "UpdatedAt",
                "SoftDelete",
                "Version",
                "GeneratedColumn",
                "DatabaseDefault",
                "GeneratedBy(Clock.class)"
            })
    void its_parts_mean_nothing_special(String mark) {
        one(
                ProcessorMessage.MARK_EMBEDDED,
                "[User.lifeAt] has @" + mark.replaceAll("\\(.*", "")
                        + ", but is a part of an embedded value, where nothing heeds it."
                        + " Move it to a field of the model itself.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Embedded Life life; // here
                }
                """,
                """
                record Life(String text, @%s Instant at) {}
                class Clock implements IdGenerator<Instant> { public Instant next() { return Instant.EPOCH; } }
                """.formatted(mark));
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
