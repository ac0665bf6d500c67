package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a column. */
class ColumnProblemTest extends ProblemTester {

    @Test
    void a_type_that_no_column_holds_needs_help() {
        one(
                ProcessorMessage.UNSUPPORTED_TYPE,
                "[User.tags] has the type java.util.List<java.lang.Object>, which no column holds. Add @Json to store it as JSON,"
                        + " @Convert to store it as another type, or @Transient to leave it out.",
                """
                @Model
                class User {
                    @Id Long id;
                    List<Object> tags; // here
                }
                """);
    }

    @Test
    void a_component_of_a_record_cannot_be_left_out() {
        one(
                ProcessorMessage.UNSUPPORTED_TYPE,
                "[User.state] has the type dev.elif.model.ModelState, which no column holds. Add @Json to store it as JSON,"
                        + " @Convert to store it as another type.",
                """
                @Model
                record User(@Id Long id,
                    ModelState state // here
                ) {}
                """);
        one(
                ProcessorMessage.RECORD_TRANSIENT,
                "[Guest.name] is a component of a record, so that reading needs a value for it: @Transient cannot leave"
                        + " it out. Remove the annotation, or make Guest a class.",
                """
                @Model
                record Guest(@Id Long id,
                    @Transient String name // here
                ) {}
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"List<java.time.Instant>", "List<java.util.List<java.lang.String>>", "Set<java.lang.Object>"})
    void an_array_cannot_hold_everything(String type) {
        one(
                ProcessorMessage.UNSUPPORTED_TYPE,
                "[User.field] has the type java.util." + type
                        + ", which no column holds. Add @Json to store it as JSON,"
                        + " @Convert to store it as another type, or @Transient to leave it out.",
                """
                @Model
                class User {
                    @Id Long id;
                    %s field; // here
                }
                """.formatted(type));
    }

    @Test
    void the_code_of_an_enum_must_be_there_for_generated_code() {
        enumCode("code", "private final int code = 1;");
        enumCode("code()", "Object code() { return name(); }");
        enumCode("code(int)", "int code(int base) { return base; }");
        enumCode("code()", "static int code() { return 1; }");
    }

    private void enumCode(String code, String member) {
        one(
                ProcessorMessage.ENUM_CODE,
                "[User.rank] is stored by the code [" + code
                        + "], which generated code cannot ask for. Make that a field"
                        + " or a method without parameters that the model can see, of a type that a column holds.",
                """
                @Model
                class User {
                    enum Rank { LOW; @EnumCode %s }
                    @Id Long id;
                    Rank rank; // here
                }
                """.formatted(member));
    }

    @Test
    void a_final_field_cannot_be_set() {
        one(
                ProcessorMessage.FINAL_FIELD,
                "[User.id] is final, so that elif cannot set it. Remove final, make User a record, or leave the field out"
                        + " with @Transient.",
                """
                @Model
                class User {
                    @Id final Long id = 1L; // here
                }
                """);
    }

    @Test
    void a_column_is_stored_in_one_way() {
        one(
                ProcessorMessage.JSON_AND_CONVERT,
                "[User.name] has @Json and @Convert. Keep the one that says how it is stored.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Json @Convert(Upper.class) String name; // here
                    static class Upper implements Converter<String, String> {
                        public String toDatabase(String value) { return value; }
                        public String fromDatabase(String stored) { return stored; }
                    }
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static abstract class Upper implements Converter<String, String> {|is abstract",
                "interface Upper extends Converter<String, String> {|is abstract",
                "class Upper implements Converter<String, String> {|is an inner class",
                "private static class Upper implements Converter<String, String> {|is not visible",
                "static class Upper implements Converter<String, String> { private Upper() {}"
                        + "|has no visible constructor without parameters and exceptions",
                "static class Upper implements Converter<String, String> { Upper() throws Exception {}"
                        + "|has no visible constructor without parameters and exceptions",
                "static class Upper implements Converter<String, String> { public Upper() throws Exception {}"
                        + "|has no visible constructor without parameters and exceptions"
            })
    void a_converter_can_be_made(String declaration) {
        String[] parts = declaration.split("\\|");
        String body = parts[0].startsWith("interface")
                ? "}"
                : "public String toDatabase(String v) { return v; } public String fromDatabase(String s) { return s; } }";
        one(
                ProcessorMessage.CONVERTER_UNUSABLE,
                "[User.name] is converted by Upper, which " + parts[1]
                        + ". Make it a class that the model can make with new Upper().",
                """
                @Model
                class User {
                    @Id Long id;
                    @Convert(User.Upper.class) // here
                    String name;
                    %s %s
                }
                """.formatted(parts[0], body));
    }

    @Test
    void a_converter_takes_the_type_of_the_field() {
        one(
                ProcessorMessage.CONVERTER_TYPE,
                "[User.level] has the type java.lang.Integer, but its converter Upper takes java.lang.String."
                        + " Use a Converter<java.lang.Integer, ...>, or give the field that type.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Convert(User.Upper.class) int level; // here
                    static class Upper implements Converter<String, String> {
                        public String toDatabase(String value) { return value; }
                        public String fromDatabase(String stored) { return stored; }
                    }
                }
                """);
    }

    @Test
    void a_converter_stores_what_a_column_holds() {
        one(
                ProcessorMessage.CONVERTER_BASE,
                "[User.name] is stored as java.util.Locale by its converter Upper, which no column holds."
                        + " Convert to a box, String, BigDecimal, UUID, byte[] or a type of java.time.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Convert(User.Upper.class) String name; // here
                    static abstract class Base<T> implements Converter<T, Locale> {
                    }
                    static class Upper extends Base<String> {
                        public Locale toDatabase(String value) { return null; }
                        public String fromDatabase(Locale stored) { return null; }
                    }
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Secret", "Secret[]", "List<Secret>"})
    void a_type_can_be_named(String type) {
        one(
                ProcessorMessage.PRIVATE_TYPE,
                "[User.secret] has the type "
                        + type.replace("List", "java.util.List").replace("Secret", "app.User.Secret")
                        + ", which generated code in [app] cannot name. Make it package-private or wider.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Json %s secret; // here
                    private enum Secret { A }
                }
                """.formatted(type));
    }
}
