package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with relations. */
class RelationProblemTest extends ProblemTester {

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
}
