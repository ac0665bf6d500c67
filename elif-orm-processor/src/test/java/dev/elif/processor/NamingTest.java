package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.processor.describe.Naming;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "email, email",
        "emailVerifiedAt, email_verified_at",
        "userID, user_id",
        "HTMLPage, html_page",
        "address2, address2",
        "line2Text, line2_text",
        "user_id, user_id",
        "user_Id, user_id",
        "aBoolean, a_boolean",
        "URL, url",
        "x, x"
    })
    void a_name_becomes_snake_case(String name, String snake) {
        assertThat(Naming.snake(name)).isEqualTo(snake);
    }

    @ParameterizedTest
    @CsvSource({
        "User, users",
        "OrderLine, order_lines",
        "Category, categories",
        "Day, days",
        "Address, addresses",
        "Box, boxes",
        "Batch, batches",
        "Dish, dishes",
        "Quiz, quizzes",
        "Person, people",
        "SalesPerson, sales_people",
        "Child, children",
        "Hero, heroes",
        "Photo, photos",
        "Analysis, analyses",
        "Status, statuses",
        "News, news",
        "UserData, user_data",
        "Series, series",
        "MediaType, media_types",
        "Y, ys"
    })
    void a_table_is_the_plural_of_its_model(String model, String table) {
        assertThat(Naming.table(model)).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"user, userId", "User, userId", "OrderLine, orderLineId"})
    void a_foreign_key_is_named_after_what_it_points_at(String name, String field) {
        assertThat(Naming.foreignKey(name)).isEqualTo(field);
    }
}
