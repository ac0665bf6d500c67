package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with keys and timestamps. */
class KeyProblemTest extends ProblemTester {

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
}
