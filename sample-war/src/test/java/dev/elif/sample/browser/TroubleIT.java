package dev.elif.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.sample.launcher.OpenStore;
import dev.elif.sample.launcher.OpenStoreResolver;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Something goes wrong, and a person is told what, and how to go on. */
@ExtendWith({BrowserResolver.class, OpenStoreResolver.class})
class TroubleIT {

    private static Browser browser;
    private static OpenStore store;

    @BeforeAll
    static void open(Browser shared, OpenStore open) {
        browser = shared;
        store = open;
    }

    @ParameterizedTest
    @EnumSource
    void what_the_store_does_not_have_is_said_with_a_way_on(Screen screen) {
        browser.open(screen, "#/artists/0");
        browser.awaitHeading("Nothing here");
        look("missing", screen);
        assertThat(browser.text("#sql .cost")).startsWith("1 statement in ");

        browser.clickText("Go to artists");
        browser.awaitHeading("Artists");
    }

    @ParameterizedTest
    @EnumSource
    void a_view_that_does_not_exist_is_said(Screen screen) {
        browser.open(screen, "#/nowhere");
        browser.awaitHeading("Nothing here");

        assertThat(browser.text(".notice p")).isEqualTo("The store has no such page.");
        assertThat(browser.shows("#sql")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_the_server_does_not_have_leads_to_the_store(Screen screen) {
        browser.open(screen, "no/such/file");
        browser.awaitHeading("Nothing here");
        look("no-such-file", screen);

        browser.clickText("Go to the store");
        browser.awaitHeading("Artists");
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_address_is_answered_with_what_would_be_right(Screen screen) {
        browser.open(screen, "#/tracks?sort=lenght");
        browser.awaitHeading("That cannot be shown");
        look("wrong-input", screen);
        assertThat(browser.text(".notice .detail")).contains("lenght").contains("milliseconds");

        browser.clickText("Go to tracks");
        browser.awaitHeading("Tracks");
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_fails_is_said_without_its_inside_and_can_be_asked_again(Screen screen) throws SQLException {
        store.run("alter table genres rename to lost");
        try {
            browser.open(screen, "#/genres");
            browser.awaitHeading("That did not work");
            look("server-error", screen);
            assertThat(browser.text(".notice p")).isEqualTo("Something went wrong on the server. Its log says what.");
        } finally {
            store.run("alter table lost rename to genres");
        }

        browser.clickText("Try again");
        browser.awaitHeading("Best sellers");
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_cannot_be_reached_is_said(Screen screen) {
        browser.open(screen, "#/artists");
        browser.offline(true);
        try {
            browser.clickText("Playlists");
            browser.awaitHeading("That did not work");
            assertThat(browser.text(".notice p")).isEqualTo("The server does not answer. Is it still running?");
        } finally {
            browser.offline(false);
        }

        browser.clickText("Try again");
        browser.awaitHeading("Playlists");
    }

    private static void look(String name, Screen screen) {
        assertThat(Layout.of(browser).fits(screen)).isTrue();
        assertThat(Layout.of(browser).tinyTargets()).isEmpty();
        browser.picture(name, screen);
    }
}
