package dev.elif.sample.model;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One recording, which can be bought. */
@Model
public class Track extends ActiveRecord<Track> {

    @Id
    private Long id;

    private Long albumId;
    private Long genreId;
    private Long mediaTypeId;
    private String name;
    private @Nullable String composer;
    private int milliseconds;
    private int bytes;
    private BigDecimal unitPrice;

    Track() {}

    public Track(Long albumId, Long genreId, Long mediaTypeId, Recording recording) {
        this.albumId = albumId;
        this.genreId = genreId;
        this.mediaTypeId = mediaTypeId;
        this.name = recording.name();
        this.composer = recording.composer();
        this.milliseconds = recording.milliseconds();
        this.bytes = recording.bytes();
        this.unitPrice = recording.unitPrice();
    }

    /** What a track is, apart from where it belongs. */
    public record Recording(
            String name, @Nullable String composer, int milliseconds, int bytes, BigDecimal unitPrice) {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String composer() {
        return composer;
    }

    public int milliseconds() {
        return milliseconds;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    public BelongsTo<Album> album() {
        return Track_.album.of(this);
    }

    public BelongsTo<Genre> genre() {
        return Track_.genre.of(this);
    }

    public BelongsTo<MediaType> mediaType() {
        return Track_.mediaType.of(this);
    }
}
