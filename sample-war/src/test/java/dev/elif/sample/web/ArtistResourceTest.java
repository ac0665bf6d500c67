package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.sample.ChinookSql;
import dev.elif.sample.Store;
import dev.elif.sample.model.Artist;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArtistResourceTest {

    private final Store store = Store.full();
    private final ArtistResource artists = new ArtistResource();

    @BeforeEach
    void inject() {
        artists.artists = store.database().query(Artist.class);
    }

    @Test
    void pages_hold_every_artist_once() {
        List<Long> ids = new ArrayList<>();
        IntStream.rangeClosed(1, 3)
                .mapToObj(page -> artists.list("", new Paging(Integer.toString(page), "100")))
                .forEach(page -> {
                    assertThat(page.total()).isEqualTo(275);
                    page.items().forEach(artist -> ids.add(artist.id()));
                });

        assertThat(ids).hasSize(275).doesNotHaveDuplicates();
    }

    @Test
    void a_page_behind_the_last_is_empty() {
        assertThat(artists.list("", new Paging("99", "100")).items()).isEmpty();
    }

    @Test
    void the_search_ignores_case() {
        assertThat(artists.list("  black S", new Paging()).items())
                .extracting(ArtistResource.Listed::name)
                .containsExactly("Black Sabbath");
    }

    @Test
    void an_artist_comes_with_all_albums_and_tracks() {
        ArtistResource.Detail artist = artists.show(idOf("Iron Maiden"));

        assertThat(artist.albums())
                .hasSize(21)
                .isSortedAccordingTo((a, b) -> a.title().compareTo(b.title()));
        assertThat(artist.albums().stream()
                        .mapToInt(album -> album.tracks().size())
                        .sum())
                .isEqualTo(213);
        assertThat(artist.albums().get(0).tracks().get(0).genre()).isEqualTo("Rock");
    }

    @Test
    void an_artist_takes_a_statement_a_level() {
        List<String> many = store.sqlOf(() -> artists.show(idOf("Iron Maiden")));
        List<String> few = store.sqlOf(() -> artists.show(idOf("AC/DC")));

        assertThat(many).hasSameSizeAs(few).isEqualTo(few);
    }

    @Test
    void an_unknown_artist_is_not_found() {
        assertThatThrownBy(() -> artists.show(0)).isInstanceOf(ModelNotFoundException.class);
    }

    private long idOf(String name) {
        assertThat(ChinookSql.number("select count(*) from \"chinook\".\"Artist\" where \"Name\" = '" + name + "'"))
                .isOne();
        return artists.list(name, new Paging()).items().get(0).id();
    }
}
