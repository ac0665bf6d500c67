package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;

/** What is wrong with relations to models of several types, and with their other sides. */
class MorphProblemTest extends ProblemTester {

    private static final String THINGS = "sealed interface Thing permits Post, Video {}";
    private static final String POST = """
            @Model
            final class Post implements Thing {
                @Id Long id;
            }
            """;
    private static final String VIDEO = """
            @Model
            @MorphAlias("%s")
            final class Video implements Thing {
                @Id %s id;
            }
            """;

    @Test
    void a_row_says_type_and_key() {
        wrong("Long thingId;", "video", "Long", "Comment has no field [thingType] of type String");
        wrong("int thingType; Long thingId;", "video", "Long", "Comment has no field [thingType] of type String");
        wrong(
                "String thingType; Integer thingId;",
                "video",
                "Long",
                "Comment has no field [thingId] of type java.lang.Long, the key of Post");
    }

    @Test
    void all_models_have_keys_of_one_type() {
        wrong(
                "String thingType; Long thingId;",
                "video",
                "UUID",
                "Comment has no field [thingId] of type java.util.UUID, the key of Video");
    }

    @Test
    void no_alias_stands_for_two() {
        wrong("String thingType; Long thingId;", "post", "Long", "two models have the alias [post]");
    }

    @Test
    void the_interface_permits_models_alone() {
        one(
                ProcessorMessage.MORPH_UNUSABLE,
                text("app.Thing is neither a model nor a sealed interface of models"),
                comment("String thingType; Long thingId;"),
                "interface Thing {}");
    }

    @Test
    void the_other_side_has_one() {
        one(
                ProcessorMessage.MORPH_MISSING,
                "[User.comments] is the other side of a MorphTo, but Comment has none, or several, that permit User."
                        + " Give it one, or say which: @Morph(\"commentable\").",
                """
                @Model
                class User {
                    @Id Long id;
                    MorphMany<Comment> comments() { return null; } // here
                }
                """,
                comment("String thingType; Long thingId;"),
                THINGS,
                POST,
                VIDEO.formatted("video", "Long"));
    }

    private void wrong(String fields, String alias, String key, String reason) {
        one(ProcessorMessage.MORPH_UNUSABLE, text(reason), comment(fields), THINGS, POST, VIDEO.formatted(alias, key));
    }

    private static String text(String reason) {
        return "[Comment.thing] leads to models of several types, but " + reason
                + ". Let it return MorphTo of a sealed interface that permits models, and have fields for the alias and for"
                + " their key: @ForeignKey({\"…Type\", \"…Id\"}).";
    }

    private static String comment(String fields) {
        return """
                @Model
                class Comment {
                    @Id Long id;
                    %s
                    MorphTo<Thing> thing() { return null; } // here
                }
                """.formatted(fields);
    }
}
