package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.UnknownNameException;
import dev.elif.sample.ChinookSql;
import dev.elif.sample.Store;
import dev.elif.sample.model.Track;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackResourceTest {

    private final Store store = Store.full();
    private final TrackResource tracks = new TrackResource();

    @BeforeEach
    void inject() {
        tracks.tracks = store.database().query(Track.class);
    }

    @Test
    void the_search_looks_at_the_track_its_album_and_its_artist() {
        long expected = ChinookSql.number("""
                select count(*) from "chinook"."Track" t
                join "chinook"."Album" b on b."AlbumId" = t."AlbumId"
                join "chinook"."Artist" a on a."ArtistId" = b."ArtistId"
                where lower(t."Name") like '%love%' or lower(b."Title") like '%love%' or lower(a."Name") like '%love%'
                """);

        assertThat(tracks.search("LOVE", "name", new Paging()).total()).isEqualTo(expected);
    }

    @Test
    void a_found_track_names_its_album_and_artist() {
        TrackResource.Listed found = tracks.search("When The Levee Breaks", "name", new Paging())
                .items()
                .get(0);

        assertThat(found.artist().name()).isEqualTo("Led Zeppelin");
        assertThat(found.album().name()).isEqualTo("IV");
        assertThat(found.genre()).isEqualTo("Rock");
    }

    @Test
    void a_minus_turns_the_order_round() {
        List<TrackResource.Listed> longest =
                tracks.search("", "-milliseconds", new Paging("1", "2")).items();

        assertThat(longest.get(0).milliseconds()).isEqualTo(5_286_953);
        assertThat(longest.get(1).milliseconds()).isLessThan(5_286_953);
    }

    @Test
    void an_order_that_is_no_column_is_refused_with_a_hint() {
        List<String> sql = store.sqlOf(() -> assertThatThrownBy(() -> tracks.search("", "milisecond", new Paging()))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("milliseconds"));

        assertThat(sql).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name; drop table tracks", "name\" desc --", "(select 1)", ""})
    void an_order_is_never_sql(String sort) {
        assertThatThrownBy(() -> tracks.search("", sort, new Paging())).isInstanceOf(UnknownNameException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1' = '1", "'; drop table tracks; --", "\\", "?", "$1", "<script>"})
    void a_search_is_never_sql(String q) {
        assertThat(tracks.search(q, "name", new Paging()).total()).isLessThan(100);

        assertThat(store.database().query(Track.class).count()).isEqualTo(3_503);
    }

    @Test
    void a_percent_sign_stands_for_itself() {
        assertThat(tracks.search("%", "name", new Paging()).total())
                .isEqualTo(ChinookSql.number(
                        "select count(*) from \"chinook\".\"Track\" where locate('%', \"Name\") > 0"));
    }
}
