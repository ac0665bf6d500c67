package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;

/** What is wrong with a column whose values do not come from the program. */
class AutomaticProblemTest extends ProblemTester {

    @Test
    void a_version_counts_or_dates() {
        one(
                ProcessorMessage.VERSION_TYPE,
                "[User.version] has the type java.lang.String, which counts or dates no changes. Make it a short, int, long,"
                        + " Instant, OffsetDateTime or LocalDateTime.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Version String version; // here
                }
                """);
    }

    @Test
    void a_model_has_one_version() {
        one(
                ProcessorMessage.TIMESTAMP_TWICE,
                "[User.second] has @Version, as has [User.first]. Keep one of them.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Version int first;
                    @Version Instant second; // here
                }
                """);
    }

    @Test
    void a_default_of_the_database_is_for_what_can_be_null() {
        one(
                ProcessorMessage.DEFAULT_PRIMITIVE,
                "[User.age] is primitive, so that it always has a value and its @DatabaseDefault is never used."
                        + " Make it the boxed type.",
                """
                @Model
                class User {
                    @Id Long id;
                    @DatabaseDefault int age; // here
                }
                """);
    }
}
