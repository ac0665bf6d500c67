package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a secret. */
class SecretProblemTest extends ProblemTester {

    @ParameterizedTest
    @ValueSource(strings = {"int", "java.time.LocalDate", "java.util.List<java.lang.String>"})
    void only_text_bytes_and_json_can_be_encrypted(String type) {
        one(
                ProcessorMessage.SECRET_TYPE,
                "[User.secret] has @Encrypted and the type " + type
                        + ", which is stored as no text. Make it a String or byte[],"
                        + " or add @Json, or a @Convert to one of those.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Encrypted %s secret; // here
                }
                """.formatted(type));
    }

    @ParameterizedTest
    @CsvSource({"@Json, java.lang.String", "'', byte[]"})
    void only_text_can_be_hashed(String also, String type) {
        one(
                ProcessorMessage.SECRET_TYPE,
                "[User.secret] has @Hashed and the type " + type + ", which is stored as no text. Make it a String.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Hashed %s %s secret; // here
                }
                """.formatted(also, type));
    }

    @Test
    void a_converter_to_a_number_cannot_be_encrypted() {
        one(
                ProcessorMessage.SECRET_TYPE,
                "[User.secret] has @Encrypted and the type java.lang.String, which is stored as no text. Make it a String or"
                        + " byte[], or add @Json, or a @Convert to one of those.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Encrypted @Convert(Length.class) String secret; // here
                    static class Length implements Converter<String, Integer> {
                        public Integer toDatabase(String value) { return value.length(); }
                        public String fromDatabase(Integer stored) { return ""; }
                    }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "Hashed, 'of which nothing can be read back to encrypt'",
        "TenantId, 'which the database must compare'",
        "GeneratedColumn, 'which the database makes, without a key'",
        "DatabaseDefault, 'which the database makes, without a key'"
    })
    void a_secret_cannot_be_everything(String other, String why) {
        one(
                ProcessorMessage.SECRET_WITH,
                "[User.secret] has @Encrypted and @" + other + ", " + why + ". Keep one of them.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Encrypted @%s String secret; // here
                }
                """.formatted(other));
    }

    @Test
    void a_key_is_no_secret() {
        one(
                ProcessorMessage.SECRET_WITH,
                "[User.id] has @Hashed and @Id, which the database must compare. Keep one of them.",
                """
                @Model
                class User {
                    @Id @Hashed String id; // here
                }
                """);
    }

    @Test
    void the_parts_of_a_value_are_encrypted_one_by_one() {
        one(
                ProcessorMessage.SECRET_WITH,
                "[User.address] has @Encrypted and @Embedded, whose parts are columns of their own. Keep one of them.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Encrypted @Embedded Address address; // here
                    record Address(String street, String city) {}
                }
                """);
    }
}
