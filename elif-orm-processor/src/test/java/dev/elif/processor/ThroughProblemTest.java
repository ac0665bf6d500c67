package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;

/** What is wrong with relations over other models. */
class ThroughProblemTest extends ProblemTester {

    private static final String USER = """
            @Model
            class User {
                @Id Long id;
                Long countryId;
                HasMany<Post> posts() { return null; }
                BelongsTo<Country> country() { return null; }
            }
            """;
    private static final String POST = """
            @Model
            class Post {
                @Id Long id;
                Long userId;
            }
            """;

    @Test
    void the_way_is_named() {
        wrong(
                ProcessorMessage.THROUGH_MISSING,
                "[Country.posts] does not say which models it leads over."
                        + " Name the relations on the way: @Through(\"users.posts\").",
                "HasManyThrough<Post> posts() { return null; } // here");
    }

    @Test
    void every_step_is_a_relation() {
        wrong("users.pots", "User has no relation [pots]");
        wrong("", "Country has no relation []");
    }

    @Test
    void every_step_leads_further() {
        wrong("users.country", "[User.country] is neither a HasMany nor a HasOne");
        wrong("posts.posts", "[Country.posts] is neither a HasMany nor a HasOne");
    }

    @Test
    void the_way_ends_where_it_says() {
        wrong("users", "it leads to User");
    }

    @Test
    void others_lead_straight() {
        wrong(
                ProcessorMessage.THROUGH_MISPLACED,
                "[Country.people] has @Through but leads over no other models."
                        + " Return HasManyThrough or HasOneThrough, or leave it out.",
                """
                    @Through("users") // here
                    @ForeignKey("countryId")
                    HasMany<User> people() { return null; }
                """);
    }

    private void wrong(String path, String reason) {
        wrong(
                ProcessorMessage.THROUGH_UNUSABLE,
                "[Country.posts] leads over [%s], but %s.".formatted(path, reason)
                        + " Name relations that are HasMany or HasOne, one behind the other.",
                """
                    @Through("%s") // here
                    HasManyThrough<Post> posts() { return null; }
                """.formatted(path));
    }

    private void wrong(ProcessorMessage message, String text, String method) {
        one(message, text, """
                @Model
                class Country {
                    @Id Long id;
                    HasMany<User> users() { return null; }
                %s
                }
                """.formatted(method), USER, POST);
    }
}
