package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with what a model says of what leaves it and may come in. */
class ExposureProblemTest extends ProblemTester {

    @ParameterizedTest
    @CsvSource({
        "private String label() { return null; },is private",
        "static String label() { return null; },is static",
        "String label(int length) { return null; },has parameters",
        "void label() {},returns nothing"
    })
    void a_computed_property_is_a_method_that_can_be_called(String method, String reason) {
        one(
                ProcessorMessage.APPENDED_UNUSABLE,
                "[User.label] computes a property, but it " + reason
                        + ". Make it a method of the instance, without parameters," + " that returns it.",
                """
                @Model
                class User {
                    @Id Long id;
                    @dev.elif.model.Appended %s // here
                }
                """.formatted(method));
    }

    @Test
    void a_key_is_never_filled() {
        one(
                ProcessorMessage.FILLABLE_AUTOMATIC,
                "[User.id] is @Fillable, but a key, a version, a tenant, a timestamp or made by the database: such columns are"
                        + " never filled. Remove @Fillable.",
                """
                @Model
                class User {
                    @dev.elif.model.Fillable @Id Long id; // here
                }
                """);
    }
}
