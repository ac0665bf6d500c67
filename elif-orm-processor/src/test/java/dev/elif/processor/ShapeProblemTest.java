package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a model as a class. */
class ShapeProblemTest extends ProblemTester {

    @Test
    void a_private_model_cannot_be_named() {
        one(
                ProcessorMessage.PRIVATE_MODEL,
                "User is private, so that generated code cannot name it. Make it package-private or wider.",
                """
                class Outer {
                    @Model
                    private static class User { // here
                        @Id Long id;
                    }
                }
                """);
    }

    @Test
    void an_inner_model_cannot_be_made() {
        one(
                ProcessorMessage.INNER_MODEL,
                "User is an inner class, which needs an instance around it. Make it static.",
                """
                class Outer {
                    @Model
                    class User { // here
                        @Id Long id;
                    }
                }
                """);
    }

    @Test
    void a_generic_model_is_not_one_table() {
        one(
                ProcessorMessage.GENERIC_MODEL,
                "User has type parameters, so that it is not one table. Remove them, or move them to a base class.",
                """
                @Model
                class User<T> { // here
                    @Id Long id;
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abstract class", "interface", "enum", "@interface"})
    void a_model_has_instances(String kind) {
        String shown =
                kind.startsWith("abstract") ? "abstract" : (kind.equals("@interface") ? "an annotation" : "an " + kind);
        one(
                ProcessorMessage.NOT_INSTANTIABLE,
                "User is " + shown + ", which has no instances of its own. Make it a class or a record.",
                """
                @Model
                %s User { // here
                }
                """.formatted(kind));
    }

    @Test
    void a_class_needs_a_constructor_without_parameters() {
        one(
                ProcessorMessage.NO_CONSTRUCTOR,
                "User has no constructor without parameters. Add one, which may be private, or make it a record.",
                """
                @Model
                class User { // here
                    @Id Long id;
                    User(Long id) {}
                }
                """);
    }

    @Test
    void an_active_record_names_itself() {
        one(
                ProcessorMessage.ACTIVE_RECORD_ARGUMENT,
                "Guest extends ActiveRecord<app.User>, but its argument is the model itself. Extend ActiveRecord<Guest>.",
                """
                @Model
                class Guest extends ActiveRecord<User> { // here
                    @Id Long id;
                }
                """,
                """
                @Model
                class User extends ActiveRecord<User> {
                    @Id Long id;
                }
                """);
        one(
                ProcessorMessage.ACTIVE_RECORD_ARGUMENT,
                "Raw extends ActiveRecord<>, but its argument is the model itself. Extend ActiveRecord<Raw>.",
                """
                @Model
                class Raw extends ActiveRecord { // here
                    @Id Long id;
                }
                """);
    }

    @Test
    void a_model_does_not_extend_another() {
        one(
                ProcessorMessage.MODEL_BASE,
                "Admin extends the model User, but a table has rows of one model. Move what they share to a base class"
                        + " without @Model.",
                """
                @Model
                class Admin extends User { // here
                    @Id Long adminId;
                }
                """,
                """
                @Model
                class User {
                    @Id Long id;
                }
                """);
    }

    @Test
    void a_model_has_one_state() {
        one(
                ProcessorMessage.STATE_TWICE,
                "[User.second] is a second place for what elif remembers of User. Remove the field.",
                """
                @Model
                class User {
                    @Id Long id;
                    ModelState first = new ModelState();
                    ModelState second = new ModelState(); // here
                }
                """);
        one(
                ProcessorMessage.STATE_TWICE,
                "[Guest.state] is a second place for what elif remembers of Guest. Remove the field.",
                """
                @Model
                class Guest extends ActiveRecord<Guest> {
                    @Id Long id;
                    ModelState state = new ModelState(); // here
                }
                """);
    }
}
