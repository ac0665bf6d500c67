package dev.elif.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody looks around in the store. */
@ExtendWith(BrowserResolver.class)
class BrowsingIT {

    private static Browser browser;

    @BeforeAll
    static void open(Browser shared) {
        browser = shared;
    }

    @ParameterizedTest
    @EnumSource
    void an_artist_leads_to_albums_and_their_tracks(Screen screen) {
        browser.open(screen, "");
        browser.awaitHeading("Artists");
        browser.click("a.card[href='#/artists/1']");
        browser.awaitHeading("AC/DC");

        assertThat(browser.texts(".album h2"))
                .containsExactly("For Those About To Rock We Salute You", "Let There Be Rock");
        assertThat(browser.texts(".album tbody b"))
                .hasSize(18)
                .startsWith("For Those About To Rock (We Salute You)")
                .endsWith("Whole Lotta Rosie");
        assertThat(browser.text("#sql .cost")).startsWith("4 statements in ");
    }

    @ParameterizedTest
    @EnumSource
    void a_search_shows_what_is_found_while_one_types(Screen screen) {
        browser.open(screen, "#/tracks");
        browser.type("#q", "stairway");
        browser.awaitText(".head p", "3 tracks with “stairway” in name, album or artist");

        assertThat(browser.texts("tbody b")).hasSize(3).allMatch(name -> name.startsWith("Stairway"));
        assertThat(browser.run("return document.activeElement.id + '|' + document.activeElement.value"))
                .isEqualTo("q|stairway");
        assertThat(browser.address()).isEqualTo("#/tracks?q=stairway");

        browser.type("#q", "no such track");
        browser.awaitText(".notice h2", "Nothing found");
    }

    @ParameterizedTest
    @EnumSource
    void the_pages_of_a_list_go_forward_and_back(Screen screen) {
        browser.open(screen, "#/artists");
        browser.awaitText(".pager span", "1–24 of 275");
        browser.clickText("Next");
        browser.awaitText(".pager span", "25–48 of 275");
        browser.clickText("Next");
        browser.awaitText(".pager span", "49–72 of 275");
        browser.clickText("Previous");
        browser.awaitText(".pager span", "25–48 of 275");

        assertThat(browser.address()).isEqualTo("#/artists?page=2");
        assertThat(browser.texts(".card b")).hasSize(24).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void the_ends_of_a_list_lead_no_further(Screen screen) {
        browser.open(screen, "#/artists?page=12");
        browser.awaitText(".pager span", "265–275 of 275");

        assertThat(browser.texts(".pager [aria-disabled]")).containsExactly("Next");
    }

    @ParameterizedTest
    @EnumSource
    void the_browsers_own_buttons_go_through_the_views(Screen screen) {
        browser.open(screen, "#/artists?page=2");
        browser.awaitText(".pager span", "25–48 of 275");
        browser.clickText("Customers");
        browser.awaitHeading("Customers");
        browser.back();
        browser.awaitText(".pager span", "25–48 of 275");
        browser.forward();
        browser.awaitHeading("Customers");
    }

    @ParameterizedTest
    @EnumSource
    void an_invoice_of_a_customer_opens(Screen screen) {
        browser.open(screen, "#/customers");
        browser.type("#q", "Holý");
        browser.awaitText(".head p", "1 customer found");
        browser.clickText("Helena Holý");
        browser.awaitHeading("Helena Holý");
        assertThat(browser.texts(".bill")).hasSize(7);

        browser.click(".bill:nth-of-type(2) summary");

        browser.await("its lines", now -> now.shows(".bill:nth-of-type(2) tbody tr"));
        assertThat(browser.texts(".bill:nth-of-type(2) tbody b"))
                .doesNotContain("")
                .isNotEmpty();
        assertThat(browser.text(".bill:nth-of-type(2) summary .number")).startsWith("$");
        browser.picture("invoice", screen);
    }
}
