package dev.elif.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.sample.launcher.OpenStore;
import dev.elif.sample.launcher.OpenStoreResolver;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody changes a customer, who is there for these tests alone. */
@ExtendWith({BrowserResolver.class, OpenStoreResolver.class})
class ChangingIT {

    private static final String ADA = "#/customers/4711";

    private static Browser browser;
    private static OpenStore store;

    @BeforeAll
    static void open(Browser shared, OpenStore open) {
        browser = shared;
        store = open;
    }

    @BeforeEach
    void come() throws SQLException {
        store.run("insert into customers (id, first_name, last_name, email, company, city)"
                + " values (4711, 'Ada', 'Lovelace', 'ada@example.org', 'Engines', 'Turin')");
    }

    @AfterEach
    void go() throws SQLException {
        store.run("delete from customers where id = 4711");
    }

    @ParameterizedTest
    @EnumSource
    void a_change_is_saved_and_its_update_shown(Screen screen) {
        browser.open(screen, ADA);
        browser.clickText("Change");
        browser.awaitHeading("Change customer");
        browser.type("#city", "London");
        browser.type("#company", "");
        browser.clickText("Save");

        browser.awaitHeading("Ada Lovelace");
        assertThat(browser.text(".said")).isEqualTo("Saved.");
        assertThat(browser.text(".head p")).isEqualTo("London · ada@example.org");
        browser.click("#sql summary");
        assertThat(browser.texts("#sql li code").get(1).lines().map(String::strip))
                .containsExactly("update \"customers\" set \"company\" = ?, \"city\" = ?", "where \"id\" = ?");
        browser.picture("customer-changed", screen);
    }

    @ParameterizedTest
    @EnumSource
    void saving_without_a_change_updates_nothing(Screen screen) {
        browser.open(screen, ADA + "/edit");
        browser.clickText("Save");

        browser.awaitHeading("Ada Lovelace");
        browser.click("#sql summary");
        assertThat(browser.texts("#sql li code")).isNotEmpty().allMatch(sql -> sql.startsWith("select "));
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_saved_is_marked_where_it_is(Screen screen) {
        browser.open(screen, ADA + "/edit");
        browser.type("#lastName", " ");
        browser.type("#email", "ada at example");
        browser.type("#country", "x".repeat(41));
        browser.clickText("Save");

        browser.awaitText(".problem", "Nothing was changed: please correct what is marked.");
        assertThat(browser.text("#lastName-wrong")).isEqualTo("Please enter a last name.");
        assertThat(browser.text("#email-wrong")).contains("no mail address");
        assertThat(browser.text("#country-wrong")).isEqualTo("This is too long: there is room for 40 characters.");
        assertThat(browser.run("return [...document.querySelectorAll('[aria-invalid]')].map(field => field.id).join()"))
                .isEqualTo("lastName,email,country");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("lastName");
        assertThat(Layout.of(browser).fits(screen)).isTrue();
        browser.picture("customer-form-wrong", screen);

        browser.type("#lastName", "King");
        browser.type("#email", "ada@example.net");
        browser.type("#country", "UK");
        browser.clickText("Save");
        browser.awaitHeading("Ada King");
    }

    @ParameterizedTest
    @EnumSource
    void the_mail_address_of_another_customer_is_refused(Screen screen) {
        browser.open(screen, ADA + "/edit");
        browser.type("#email", "hholy@gmail.com");
        browser.clickText("Save");

        browser.awaitText("#email-wrong", "Another customer has this address.");
        browser.clickText("Cancel");
        browser.awaitHeading("Ada Lovelace");
        assertThat(browser.text(".head p")).contains("ada@example.org");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_typed_outlives_a_server_that_fails(Screen screen) throws SQLException {
        browser.open(screen, ADA + "/edit");
        browser.type("#city", "London");
        store.run("alter table customers rename to lost");
        try {
            browser.clickText("Save");
            browser.awaitText(".problem", "Something went wrong on the server. Its log says what.");
        } finally {
            store.run("alter table lost rename to customers");
        }

        browser.clickText("Save");
        browser.awaitHeading("Ada Lovelace");
        assertThat(browser.text(".head p")).contains("London");
    }

    @ParameterizedTest
    @EnumSource
    void text_that_looks_like_markup_stays_text(Screen screen) {
        browser.open(screen, ADA + "/edit");
        browser.type("#company", "<img src=x onerror=alert(1)>");
        browser.clickText("Save");

        browser.awaitHeading("Ada Lovelace");
        assertThat(browser.text(".head p")).startsWith("<img src=x onerror=alert(1)>");
    }
}
