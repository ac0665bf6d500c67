package dev.elif.sample.web;

import static dev.elif.query.Aggregates.count;

import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.sample.model.Album_;
import dev.elif.sample.model.Artist_;
import dev.elif.sample.model.Playlist;
import dev.elif.sample.model.PlaylistTrack;
import dev.elif.sample.model.PlaylistTrack_;
import dev.elif.sample.model.Playlist_;
import dev.elif.sample.model.Track_;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Playlists, and the tracks in them: many to many, by way of a model of its own. */
@Path("playlists")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PlaylistResource {

    @Inject
    Repository<Playlist, Long> playlists;

    @Inject
    Query<PlaylistTrack> entries;

    /** All playlists with the number of their tracks, empty ones included. */
    @GET
    public List<Listed> list() {
        Map<Long, Long> sizes = entries
                .groupBy(PlaylistTrack_.playlistId)
                .select(Size::new, PlaylistTrack_.playlistId, count())
                .list()
                .stream()
                .collect(Collectors.toMap(Size::playlistId, Size::tracks));
        return playlists.query().orderBy(Playlist_.name.asc(), Playlist_.id.asc()).list().stream()
                .map(playlist -> Listed.of(playlist, sizes.getOrDefault(playlist.id(), 0L)))
                .toList();
    }

    /** The tracks of one playlist: columns of five tables, read without a model in between. */
    @GET
    @Path("{id}/tracks")
    public Contents tracks(@PathParam("id") long id, @BeanParam Paging paging) {
        Playlist playlist = playlists.findOrFail(id);
        Query<PlaylistTrack> found =
                entries.where(PlaylistTrack_.playlistId.eq(playlist.id())).orderBy(PlaylistTrack_.trackId.asc());
        return new Contents(
                playlist.id(),
                playlist.name(),
                paging.of(found.select(
                        Entry::new,
                        PlaylistTrack_.trackId,
                        PlaylistTrack_.track.to(Track_.name),
                        PlaylistTrack_.track.to(Track_.album.to(Album_.title)),
                        PlaylistTrack_.track.to(Track_.album.to(Album_.artistId)),
                        PlaylistTrack_.track.to(Track_.album.to(Album_.artist.to(Artist_.name))),
                        PlaylistTrack_.track.to(Track_.milliseconds))));
    }

    /** A playlist in a list. */
    public record Listed(long id, String name, long tracks) {

        static Listed of(Playlist playlist, long tracks) {
            return new Listed(playlist.id(), playlist.name(), tracks);
        }
    }

    /** A playlist with a page of its tracks. */
    public record Contents(long id, String name, Page<Entry> tracks) {}

    /** A track in a playlist. */
    public record Entry(long trackId, String name, String album, long artistId, String artist, int milliseconds) {}

    private record Size(long playlistId, long tracks) {}
}
