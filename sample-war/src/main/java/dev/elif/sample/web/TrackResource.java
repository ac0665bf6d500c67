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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search for tracks. */
@Path("tracks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TrackResource {

    @Inject
    Query<Track> tracks;

    /**
     * Tracks with {@code q} in their own name, their album's title or their artist's name.
     *
     * <p>{@code sort} names a column, with a minus before it the other way round.
     */
    @GET
    public Page<Listed> search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("sort") @DefaultValue("name") String sort,
            @BeanParam Paging paging) {
        Query<Track> found = sorted(tracks.where(matching(q)), sort)
                .with(Track_.genre)
                .with(Track_.album, albums -> albums.with(Album_.artist));
        return paging.of(found, Listed::of);
    }

    private static List<Condition<Track>> matching(String q) {
        if (q.isBlank()) {
            return List.of();
        }
        String text = q.strip();
        return List.of(Track_.name
                .containsIgnoreCase(text)
                .or(Track_.album.to(Album_.title).containsIgnoreCase(text))
                .or(Track_.album.to(Album_.artist.to(Artist_.name)).containsIgnoreCase(text)));
    }

    /** A name from outside: one that is no column is refused before anything is sent. */
    private static Query<Track> sorted(Query<Track> found, String sort) {
        Query<Track> sorted = sort.startsWith("-") ? found.orderByDesc(sort.substring(1)) : found.orderBy(sort);
        return sorted.orderBy(Track_.id.asc());
    }

    /** A track that was found. */
    public record Listed(
            long id,
            String name,
            @Nullable String composer,
            Named album,
            Named artist,
            String genre,
            int milliseconds,
            BigDecimal unitPrice) {

        static Listed of(Track track) {
            Album album = track.album().get();
            Artist artist = album.artist().get();
            return new Listed(
                    track.id(),
                    track.name(),
                    track.composer(),
                    new Named(album.id(), album.title()),
                    new Named(artist.id(), artist.name()),
                    track.genre().get().name(),
                    track.milliseconds(),
                    track.unitPrice());
        }
    }

    /** Something to link to. */
    public record Named(long id, String name) {}
}
