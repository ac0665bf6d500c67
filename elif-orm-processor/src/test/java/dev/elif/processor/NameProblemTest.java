package dev.elif.processor;

import dev.elif.processor.check.ProcessorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with names. */
class NameProblemTest extends ProblemTester {

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
}
