package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;

/** What is wrong with methods for the model's own events. */
class HookProblemTest extends ProblemTester {

    @Test
    void it_is_called_on_an_instance() {
        wrong("static void hear() {}", "Saving", "is static");
    }

    @Test
    void it_is_told_nothing() {
        wrong("void hear(String more) {}", "Saving", "has parameters");
    }

    @Test
    void it_can_be_called_by_what_is_generated() {
        wrong("private void hear() {}", "Saved", "is not visible in the model's package");
    }

    @Test
    void only_before_a_save_there_is_something_to_return() {
        wrong("User hear() { return this; }", "Saved", "returns a value that nobody takes");
        wrong("String hear() { return name; }", "Saving", "returns a value that nobody takes");
    }

    @Test
    void it_throws_what_need_not_be_declared() {
        wrong("void hear() throws java.io.IOException {}", "Retrieved", "throws a checked exception");
    }

    private void wrong(String method, String event, String reason) {
        one(
                ProcessorMessage.HOOK_UNUSABLE,
                "[User.hear] has @%s, but %s. Make it a method without parameters that the model's package can call;"
                                .formatted(event, reason)
                        + " before a save it may return the model to go on with.",
                """
                @Model
                class User {
                    @Id Long id;
                    String name;
                    @dev.elif.event.%s
                    %s // here
                }
                """.formatted(event, method));
    }
}
