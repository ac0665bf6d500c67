package dev.elif.sample.web;

import dev.elif.ast.Condition;
import dev.elif.query.Query;
import dev.elif.sample.model.Album;
import dev.elif.sample.model.Album_;
import dev.elif.sample.model.Artist;
import dev.elif.sample.model.Artist_;
import dev.elif.sample.model.Track;
import dev.elif.sample.model.Track_;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;

/** Artists, and what they recorded. */
@Path("artists")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ArtistResource {

    @Inject
    Query<Artist> artists;

    /** Artists whose name contains {@code q}, in the order of their names. */
    @GET
    public Page<Listed> list(@QueryParam("q") @DefaultValue("") String q, @BeanParam Paging paging) {
        Query<Artist> found = artists.where(matching(q))
                .orderBy(Artist_.name.asc(), Artist_.id.asc())
                .with(Artist_.albums);
        return paging.of(found, Listed::of);
    }

    /** One artist with all albums and their tracks: a statement a level, however many there are. */
    @GET
    @Path("{id}")
    public Detail show(@PathParam("id") long id) {
        return Detail.of(artists.with(Artist_.albums, ArtistResource::byTitle)
                .where(Artist_.id.eq(id))
                .sole());
    }

    private static Query<Album> byTitle(Query<Album> albums) {
        return albums.orderBy(Album_.title.asc()).with(Album_.tracks, ArtistResource::inOrder);
    }

    private static Query<Track> inOrder(Query<Track> tracks) {
        return tracks.orderBy(Track_.id.asc()).with(Track_.genre);
    }

    private static List<Condition<Artist>> matching(String q) {
        return q.isBlank() ? List.of() : List.of(Artist_.name.containsIgnoreCase(q.strip()));
    }

    /** An artist in a list. */
    public record Listed(long id, String name, List<String> albums) {

        static Listed of(Artist artist) {
            return new Listed(
                    artist.id(),
                    artist.name(),
                    artist.albums().list().stream().map(Album::title).toList());
        }
    }

    /** An artist alone. */
    public record Detail(long id, String name, List<AlbumDetail> albums) {

        static Detail of(Artist artist) {
            return new Detail(
                    artist.id(),
                    artist.name(),
                    artist.albums().list().stream().map(AlbumDetail::of).toList());
        }
    }

    /** An album with its tracks. */
    public record AlbumDetail(long id, String title, List<TrackDetail> tracks) {

        static AlbumDetail of(Album album) {
            return new AlbumDetail(
                    album.id(),
                    album.title(),
                    album.tracks().list().stream().map(TrackDetail::of).toList());
        }
    }

    /** A track of an album. */
    public record TrackDetail(long id, String name, String genre, int milliseconds, BigDecimal unitPrice) {

        static TrackDetail of(Track track) {
            return new TrackDetail(
                    track.id(), track.name(), track.genre().get().name(), track.milliseconds(), track.unitPrice());
        }
    }
}
