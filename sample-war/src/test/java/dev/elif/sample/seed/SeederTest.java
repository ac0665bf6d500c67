package dev.elif.sample.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Query;
import dev.elif.sample.ChinookSql;
import dev.elif.sample.Store;
import dev.elif.sample.model.Album;
import dev.elif.sample.model.Artist;
import dev.elif.sample.model.Customer;
import dev.elif.sample.model.Employee;
import dev.elif.sample.model.Genre;
import dev.elif.sample.model.Invoice;
import dev.elif.sample.model.InvoiceLine;
import dev.elif.sample.model.MediaType;
import dev.elif.sample.model.Playlist;
import dev.elif.sample.model.PlaylistTrack;
import dev.elif.sample.model.Track;
import dev.elif.sample.model.Track_;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeederTest {

    private static final Map<Class<?>, String> TABLES = Map.ofEntries(
            Map.entry(Artist.class, "Artist"),
            Map.entry(Album.class, "Album"),
            Map.entry(Track.class, "Track"),
            Map.entry(Genre.class, "Genre"),
            Map.entry(MediaType.class, "MediaType"),
            Map.entry(Customer.class, "Customer"),
            Map.entry(Employee.class, "Employee"),
            Map.entry(Invoice.class, "Invoice"),
            Map.entry(InvoiceLine.class, "InvoiceLine"),
            Map.entry(Playlist.class, "Playlist"),
            Map.entry(PlaylistTrack.class, "PlaylistTrack"));

    private final Database store = Store.full().database();

    @Test
    void it_copies_every_row_of_every_table() {
        TABLES.forEach((model, table) -> assertThat(store.query(model).count())
                .as(table)
                .isEqualTo(ChinookSql.number("select count(*) from \"chinook\".\"" + table + "\"")));
        assertThat(store.query(Track.class).count()).isEqualTo(3_503);
    }

    @Test
    void a_track_keeps_its_album_artist_genre_and_format() {
        Query<Track> tracks = store.query(Track.class);

        List<String> copied = tracks.with(Track_.album).with(Track_.genre).with(Track_.mediaType).list().stream()
                .map(track -> String.join(
                        "|",
                        track.name(),
                        track.album().get().title(),
                        track.album().get().artist().get().name(),
                        track.genre().get().name(),
                        track.mediaType().get().name(),
                        track.unitPrice().toString()))
                .toList();

        assertThat(copied).containsExactlyInAnyOrderElementsOf(ChinookSql.rows("""
                select t."Name", b."Title", a."Name", g."Name", m."Name", t."UnitPrice"
                from "chinook"."Track" t
                join "chinook"."Album" b on b."AlbumId" = t."AlbumId"
                join "chinook"."Artist" a on a."ArtistId" = b."ArtistId"
                join "chinook"."Genre" g on g."GenreId" = t."GenreId"
                join "chinook"."MediaType" m on m."MediaTypeId" = t."MediaTypeId"
                """));
    }

    @Test
    void a_full_store_is_left_alone() {
        List<String> sql =
                Store.full().sqlOf(() -> assertThat(new Seeder(store).seed()).isZero());

        assertThat(sql).noneMatch(statement -> statement.startsWith("insert"));
    }

    @Test
    void new_rows_get_keys_behind_the_copied_ones() {
        try (Store own = Store.empty()) {
            new Seeder(own.database()).seed();
            long artists = own.database().query(Artist.class).count();

            Artist added = own.database().repository(Artist.class, Long.class).create(new Artist("Nils Frahm"));

            assertThat(added.id()).isGreaterThan(artists);
        }
    }

    @Test
    void nothing_stays_behind_when_it_fails() {
        try (Store own = Store.empty()) {
            // In the way of the customers, which come after the catalog.
            own.database().repository(Customer.class, Long.class).create(inTheWay());

            assertThatThrownBy(() -> new Seeder(own.database()).seed()).isInstanceOf(UniqueViolationException.class);

            assertThat(own.database().query(Artist.class).exists()).isFalse();
        }
    }

    private static Customer inTheWay() {
        return new Customer(null, "Luis", "Twice", new Customer.Contact("luisg@embraer.com.br", null, null, null));
    }
}
