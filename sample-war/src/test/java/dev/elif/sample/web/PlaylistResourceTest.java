package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.sample.ChinookSql;
import dev.elif.sample.Store;
import dev.elif.sample.model.Playlist;
import dev.elif.sample.model.PlaylistTrack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaylistResourceTest {

    private final Store store = Store.full();
    private final PlaylistResource playlists = new PlaylistResource();

    @BeforeEach
    void inject() {
        playlists.playlists = store.database().repository(Playlist.class, Long.class);
        playlists.entries = store.database().query(PlaylistTrack.class);
    }

    @Test
    void empty_playlists_are_listed_too() {
        assertThat(playlists.list().stream().map(list -> list.name() + "|" + list.tracks()))
                .containsExactlyInAnyOrderElementsOf(ChinookSql.rows("""
                select p."Name", (select count(*) from "chinook"."PlaylistTrack" t where t."PlaylistId" = p."PlaylistId")
                from "chinook"."Playlist" p
                """));
    }

    @Test
    void the_tracks_of_a_playlist_are_paged() {
        long music = playlists.list().stream()
                .filter(list -> list.tracks() == 3_290)
                .findFirst()
                .orElseThrow()
                .id();

        Page<PlaylistResource.Entry> last =
                playlists.tracks(music, new Paging("33", "100")).tracks();

        assertThat(last.total()).isEqualTo(3_290);
        assertThat(last.items()).hasSize(90);
    }

    @Test
    void an_entry_names_its_track_album_and_artist() {
        long onTheGo = playlists.list().stream()
                .filter(list -> list.name().equals("On-The-Go 1"))
                .findFirst()
                .orElseThrow()
                .id();

        PlaylistResource.Entry entry =
                playlists.tracks(onTheGo, new Paging()).tracks().items().get(0);

        assertThat(entry.name() + "|" + entry.album() + "|" + entry.artist() + "|" + entry.milliseconds())
                .isIn(ChinookSql.rows("""
                select t."Name", b."Title", a."Name", t."Milliseconds" from "chinook"."PlaylistTrack" p
                join "chinook"."Track" t on t."TrackId" = p."TrackId"
                join "chinook"."Album" b on b."AlbumId" = t."AlbumId"
                join "chinook"."Artist" a on a."ArtistId" = b."ArtistId"
                where p."PlaylistId" = 18
                """));
    }

    @Test
    void an_unknown_playlist_is_not_found() {
        assertThatThrownBy(() -> playlists.tracks(0, new Paging())).isInstanceOf(ModelNotFoundException.class);
    }
}
