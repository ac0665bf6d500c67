package dev.elif.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view, on every screen; their pictures are kept to be looked at. */
@ExtendWith(BrowserResolver.class)
class ViewsIT {

    private static Browser browser;

    @BeforeAll
    static void open(Browser shared) {
        browser = shared;
    }

    /** A view that asks the database. */
    record View(String name, String address, String heading) {

        @Override
        public String toString() {
            return address;
        }
    }

    private static final List<View> VIEWS = List.of(
            new View("artists", "#/artists", "Artists"),
            new View("artist", "#/artists/1", "AC/DC"),
            new View("artist-long-name", "#/artists?q=orchestra", "Artists"),
            new View("tracks", "#/tracks", "Tracks"),
            new View("tracks-found", "#/tracks?q=love&page=2", "Tracks"),
            new View("tracks-none", "#/tracks?q=zzzzzz", "Tracks"),
            new View("playlists", "#/playlists", "Playlists"),
            new View("playlist", "#/playlists/1", "Music"),
            new View("customers", "#/customers", "Customers"),
            new View("customer", "#/customers/1", "Luís Gonçalves"),
            new View("customer-form", "#/customers/1/edit", "Change customer"),
            new View("genres", "#/genres", "Best sellers"),
            new View("employees", "#/employees", "Staff"));

    static Stream<Arguments> views() {
        return Stream.of(Screen.values()).flatMap(screen -> VIEWS.stream().map(view -> Arguments.of(screen, view)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_view_fits_its_screen_and_shows_its_sql(Screen screen, View view) {
        browser.open(screen, view.address());
        browser.awaitHeading(view.heading());

        assertThat(Layout.of(browser).fits(screen)).isTrue();
        browser.picture(view.name(), screen);

        String cost = browser.text("#sql .cost");
        assertThat(cost).matches("[1-9]\\d* statements? in \\d+\\.\\d\\d ms");
        browser.click("#sql summary");
        browser.await("the statements", now -> now.shows("#sql li"));
        assertThat(browser.texts("#sql li code"))
                .hasSize(Integer.parseInt(cost.substring(0, cost.indexOf(' '))))
                .allMatch(sql -> sql.startsWith("select "));
        assertThat(browser.texts("#sql li .millis"))
                .hasSameSizeAs(browser.texts("#sql li code"))
                .allMatch(time -> time.matches("\\d+\\.\\d\\d ms"));
        assertThat(Layout.of(browser).fits(screen)).isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_view_can_be_read_and_what_can_be_touched_has_room(Screen screen, View view) {
        browser.open(screen, view.address());
        browser.awaitHeading(view.heading());

        assertThat(Layout.of(browser).tinyTexts()).isEmpty();
        assertThat(Layout.of(browser).tinyTargets()).isEmpty();
        assertThat(Layout.of(browser).cutOff()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_sql_stays_open_from_view_to_view(Screen screen) {
        browser.open(screen, "#/artists/1");
        browser.click("#sql summary");
        browser.clickText("Playlists");
        browser.awaitHeading("Playlists");

        assertThat(browser.texts("#sql li code")).hasSize(2);
        browser.picture("sql", screen);
    }
}
