package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with tenants and scopes. */
class ScopeProblemTest extends ProblemTester {

    private static final String SCOPES = """
            final class Everything {
                abstract static class Half implements Scope<User> {}
                static final class Others implements Scope<String> {
                    public dev.elif.ast.Condition<String> condition() { return null; }
                }
            }
            """;

    @Test
    void a_tenant_can_be_empty_before_it_is_set() {
        one(
                ProcessorMessage.TENANT_TYPE,
                "[User.shop] has @TenantId and the type long, which cannot be empty before the tenant is set."
                        + " Use the boxed type java.lang.Long.",
                """
                @Model
                class User {
                    @Id Long id;
                    @TenantId long shop; // here
                }
                """);
    }

    @Test
    void a_row_belongs_to_one_tenant() {
        one(ProcessorMessage.TENANT_TWICE, "[User.region] has @TenantId, as has [User.shop]. Keep one of them.", """
                @Model
                class User {
                    @Id Long id;
                    @TenantId Long shop;
                    @TenantId String region; // here
                }
                """);
    }

    @Test
    void a_tenant_that_the_database_makes_would_be_kept_by_nobody() {
        one(
                ProcessorMessage.TENANT_UNKEPT,
                "[User.shop] has @TenantId, but is made by the database."
                        + " Make it a field of the model itself that the program fills.",
                """
                @Model
                class User {
                    @Id Long id;
                    @TenantId @GeneratedColumn Long shop; // here
                }
                """);
    }

    @Test
    void nor_would_a_tenant_inside_of_an_embedded_value() {
        one(
                ProcessorMessage.TENANT_UNKEPT,
                "[User.homeShop] has @TenantId, but is a part of an embedded value."
                        + " Make it a field of the model itself that the program fills.",
                """
                @Model
                class User {
                    @Id Long id;
                    @Embedded Home home; // here
                }
                """,
                """
                record Home(String street, @TenantId Long shop) {}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Half|is abstract", "Others|is one of another model"})
    void a_scope_is_a_class_for_the_model(String example) {
        String[] parts = example.split("\\|");
        one(
                ProcessorMessage.SCOPE_UNUSABLE,
                "User is scoped by app.Everything." + parts[0] + ", which " + parts[1]
                        + ". Name a class that implements Scope<User>.",
                """
                @ScopedBy(Everything.%s.class)
                @Model
                class User { // here
                    @Id Long id;
                }
                """.formatted(parts[0]),
                SCOPES);
    }

    @Test
    void a_soft_delete_is_a_point_in_time() {
        one(
                ProcessorMessage.TIMESTAMP_TYPE,
                "[User.deleted] has the type boolean, which cannot hold the time of @SoftDelete."
                        + " Make it an Instant, OffsetDateTime or LocalDateTime.",
                """
                @Model
                class User {
                    @Id Long id;
                    @SoftDelete boolean deleted; // here
                }
                """);
    }
}
