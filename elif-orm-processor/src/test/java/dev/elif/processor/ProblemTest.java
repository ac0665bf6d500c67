package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.processor.check.ProcessorMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message: its whole text, and the line it stands at, which each source marks with {@code // here}. */
class ProblemTest {

    private static final Set<ProcessorMessage> SEEN = new TreeSet<>();

    private static final String IMPORTS = """
            package app;
            import dev.elif.model.*;
            import dev.elif.query.*;
            import java.time.*;
            import java.util.*;
            """;

    @TempDir
    private Path output;

    @AfterAll
    static void every_message_that_a_source_can_cause_was_seen() {
        assertThat(SEEN)
                .containsAll(java.util.EnumSet.complementOf(
                        java.util.EnumSet.of(ProcessorMessage.INDEX_UNWRITABLE, ProcessorMessage.BUG)));
    }

    /** The one problem of {@code text} is {@code message}, at the marked line. */
    private void one(ProcessorMessage message, String text, String source, String... others) {
        Source marked = Source.of(IMPORTS + source);
        List<Source> sources = new java.util.ArrayList<>(List.of(marked));
        for (String other : others) {
            sources.add(Source.of(IMPORTS + other));
        }

        Compiled compiled = Compiler.into(output).compile(sources);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors()).hasSize(1);
        Diagnostic<? extends JavaFileObject> error = compiled.errors().get(0);
        assertThat(error.getMessage(Locale.ROOT)).isEqualTo("ELIF-" + message.code() + " " + text);
        assertThat(error.getSource()).isEqualTo(marked);
        assertThat(error.getLineNumber()).isEqualTo(marked.line("// here"));
        SEEN.add(message);
    }

    @Test
    void a_model_needs_a_key() {
        one(
                ProcessorMessage.NO_ID,
                "User has no @Id. Annotate the field of its primary key, or several fields for a composite one.",
                """
                @Model
                class User { // here
                    Long id;
                }
                """);
    }

    @Test
    void a_type_that_no_column_holds_needs_help() {
        one(
                ProcessorMessage.UNSUPPORTED_TYPE,
                "[User.tags] has the type java.util.List<java.lang.String>, which no column holds. Add @Json to store it as JSON,"
                        + " @Convert to store it as another type, or @Transient to leave it out.",
                """
                @Model
                class User {
                    @Id Long id;
                    List<String> tags; // here
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

    @Test
    void two_fields_cannot_share_a_column() {
        one(
                ProcessorMessage.DUPLICATE_COLUMN,
                "[User.mail] and [User.eMail] are stored in the same column [e_mail]."
                        + " Give one of them another with @ColumnName.",
                """
                @Model
                class User {
                    @Id Long id;
                    String eMail;
                    @ColumnName("e_mail")
                    String mail; // here
                }
                """);
    }

    @Test
    void a_relation_needs_its_foreign_key() {
        one(
                ProcessorMessage.FOREIGN_KEY_MISSING,
                "[Post.author] needs the field [authorId] in Post, which has none of that name."
                        + " Add it, or name the right one with @ForeignKey; there are [id, writerId].",
                """
                @Model
                class Post {
                    @Id Long id;
                    Long writerId;
                    BelongsTo<Post> author() { return null; } // here
                }
                """);
    }

    @Test
    void a_relation_needs_its_foreign_key_in_the_other_model() {
        one(
                ProcessorMessage.FOREIGN_KEY_MISSING,
                "[User.posts] needs the field [writer] in Post, which has none of that name."
                        + " Add it, or name the right one with @ForeignKey; there are [id, userId].",
                """
                @Model
                class User {
                    @Id Long id;
                    @ForeignKey("writer") // here
                    HasMany<Post> posts() { return null; }
                }
                """,
                """
                @Model
                class Post {
                    @Id Long id;
                    Long userId;
                }
                """);
    }

    @Test
    void a_foreign_key_has_the_type_of_the_key() {
        one(
                ProcessorMessage.FOREIGN_KEY_TYPE,
                "[User.post] compares [Post.userId] (int) with the key [User.id] (java.lang.Long), which never match."
                        + " Give the foreign key the type of the key.",
                """
                @Model
                class User {
                    @Id Long id;
                    HasOne<Post> post() { return null; } // here
                }
                """,
                """
                @Model
                class Post {
                    @Id Long id;
                    int userId;
                }
                """);
    }

    @Test
    void a_composite_key_needs_as_many_foreign_keys() {
        one(
                ProcessorMessage.FOREIGN_KEY_COUNT,
                "[Parcel.line] has the foreign key [lineId], but the key it repeats is [orderId, position]."
                        + " Name one field for each with @ForeignKey, in that order.",
                """
                @Model
                class Parcel {
                    @Id Long id;
                    Long lineId;
                    BelongsTo<Line> line() { return null; } // here
                }
                """,
                """
                @Model
                record Line(@Id Long orderId, @Id int position) {}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Thread.State", "?"})
    void a_relation_leads_to_a_model(String target) {
        String shown = target.equals("?") ? "?" : "java.lang." + target;
        one(
                ProcessorMessage.TARGET_NOT_MODEL,
                "[User.others] relates to " + shown
                        + ", which is no model. Annotate it with @Model, or relate to one that is.",
                """
                @Model
                class User {
                    @Id Long id;
                    HasMany<%s> others() { return null; } // here
                }
                """.formatted(target));
    }

    @Test
    void a_raw_relation_leads_nowhere() {
        one(
                ProcessorMessage.TARGET_NOT_MODEL,
                "[User.others] relates to no type, which is no model. Annotate it with @Model, or relate to one that is.",
                """
                @Model
                class User {
                    @Id Long id;
                    HasMany others() { return null; } // here
                }
                """);
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

    @ParameterizedTest
    @ValueSource(strings = {"CreatedAt", "UpdatedAt"})
    void a_time_of_creation_or_change_is_a_point_in_time(String annotation) {
        one(
                ProcessorMessage.TIMESTAMP_TYPE,
                "[User.at] has the type java.time.LocalDate, which cannot hold the time of @" + annotation
                        + ". Make it an Instant, OffsetDateTime or LocalDateTime.",
                """
                @Model
                class User {
                    @Id Long id;
                    @%s LocalDate at; // here
                }
                """.formatted(annotation));
        one(
                ProcessorMessage.TIMESTAMP_TWICE,
                "[Guest.again] has @" + annotation + ", as has [Guest.at]. Keep one of them.",
                """
                @Model
                class Guest {
                    @Id Long id;
                    @%1$s Instant at;
                    @%1$s LocalDateTime again; // here
                }
                """.formatted(annotation));
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
    @ValueSource(
            strings = {
                "IDENTITY|String id;|a key of one short, int or long",
                "UUID_V7|Long id;|a key of one UUID",
                "IDENTITY|int id; @Id int other;|a key of one short, int or long",
                "UUID_V7|UUID id; @Id UUID other;|a key of one UUID"
            })
    void a_key_is_generated_as_its_type_allows(String example) {
        String[] parts = example.split("\\|");
        one(
                ProcessorMessage.KEY_GENERATION,
                "[User.id] asks for a key by " + parts[0] + ", which is for " + parts[2]
                        + ". Leave the generation out, or change the field.",
                """
                @Model
                class User {
                    @Id(KeyGeneration.%s) // here
                    %s
                }
                """.formatted(parts[0], parts[1]));
    }

    @Test
    void a_key_can_be_compared() {
        one(
                ProcessorMessage.KEY_TYPE,
                "[User.id] is an array, which is no key. Use a number, text, UUID, time or enum.",
                """
                @Model
                class User {
                    @Id byte[] id; // here
                }
                """);
        one(
                ProcessorMessage.KEY_TYPE,
                "[Guest.id] is JSON, which is no key. Use a number, text, UUID, time or enum.",
                """
                @Model
                class Guest {
                    @Id @Json String id; // here
                }
                """);
    }

    @Test
    void two_models_cannot_share_a_table() {
        one(
                ProcessorMessage.DUPLICATE_TABLE,
                "app.Guests.Guest is stored in the table [users] of the default database, as is app.Guests.User."
                        + " Give one of them another with @Model(table = ...).",
                """
                class Guests {
                    @Model record User(@Id Long id) {}
                    @Model(table = "users") record Guest(@Id Long id) {} // here
                    @Model(table = "users", schema = "other") record Elsewhere(@Id Long id) {}
                    @Model(table = "users", database = "other") record FarAway(@Id Long id) {}
                }
                """);
    }

    @Test
    void two_models_of_another_database_cannot_share_a_table() {
        one(
                ProcessorMessage.DUPLICATE_TABLE,
                "app.Holder.Second is stored in the table [t] of the database [other], as is app.Holder.First."
                        + " Give one of them another with @Model(table = ...).",
                """
                class Holder {
                    @Model(table = "t", database = "other") record First(@Id Long id) {}
                    @Model(table = "t", database = "other") record Second(@Id Long id) {} // here
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table|  |is empty",
                "schema|a23456789b23456789c23456789d23456789e23456789f23456789g234567890|has 64 characters",
                "database|a\\tb|has control characters"
            })
    void a_place_has_a_usable_name(String example) {
        String[] parts = example.split("\\|");
        one(
                ProcessorMessage.NAME_UNUSABLE,
                "[" + parts[1].replace("\\t", "\t") + "] is not usable as the " + parts[0] + " of User: it " + parts[2]
                        + ". Give it a name of 1 to 63 characters without control characters.",
                """
                @Model(%s = "%s") // here
                class User {
                    @Id Long id;
                }
                """.formatted(parts[0], parts[1]));
    }

    @Test
    void a_column_has_a_usable_name() {
        one(
                ProcessorMessage.NAME_UNUSABLE,
                "[] is not usable as the column of [User.name]: it is empty."
                        + " Give it a name of 1 to 63 characters without control characters.",
                """
                @Model
                class User {
                    @Id Long id;
                    @ColumnName("") String name; // here
                }
                """);
    }

    @Test
    void a_relation_cannot_have_the_name_of_a_field() {
        one(
                ProcessorMessage.CONSTANT_TWICE,
                "[User.boss()] and the field of User of the same name would be one constant of User_."
                        + " Rename one of them; @ColumnName keeps a column's name.",
                """
                @Model
                class User {
                    @Id Long id;
                    Long bossId;
                    String boss;
                    BelongsTo<User> boss() { return null; } // here
                }
                """);
    }

    @Test
    void a_field_cannot_hide_one_of_a_base_class() {
        one(
                ProcessorMessage.CONSTANT_TWICE,
                "[User.name] and the field of Named of the same name would be one constant of User_."
                        + " Rename one of them; @ColumnName keeps a column's name.",
                """
                @Model
                class User extends Named {
                    @Id Long id;
                    @ColumnName("other") String name; // here
                }
                class Named {
                    String name;
                }
                """);
    }

    @Test
    void a_part_of_a_key_can_be_a_component() {
        one(
                ProcessorMessage.KEY_PART_NAME,
                "[User.hashCode] is a part of a composite key, but no record component may have that name."
                        + " Rename the field; @ColumnName keeps the column's name.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Id Long hashCode; // here
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

    @Test
    void the_generated_name_is_free() {
        one(
                ProcessorMessage.NAME_TAKEN,
                "User needs the generated class app.User_, but there is a class of that name already."
                        + " Rename one of them.",
                """
                @Model
                class User { // here
                    @Id Long id;
                }
                class User_ {
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HasMany<User> users(int page)", "String users()", "static HasMany<User> users()"})
    void a_foreign_key_belongs_to_a_relation(String method) {
        one(
                ProcessorMessage.FOREIGN_KEY_MISPLACED,
                "[User.users] has @ForeignKey but is no relation. A relation is a method without parameters that returns"
                        + " HasMany, HasOne or BelongsTo.",
                """
                @Model
                class User {
                    @Id Long id;
                    @ForeignKey("id") // here
                    %s { return null; }
                }
                """.formatted(method));
    }

    @Test
    void several_problems_are_reported_together() {
        Compiled compiled = Compiler.into(output).compile(IMPORTS + """
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
        Compiled compiled = Compiler.into(output).compile(IMPORTS + """
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
