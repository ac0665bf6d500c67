package dev.elif.docs.desk;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.SoftDelete;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import java.time.Instant;

// @start region="soft-delete"
@Model
public class Note extends ActiveRecord<Note> {

    @Id
    private Long id;

    private String title;

    @SoftDelete
    private Instant deletedAt; // an Instant, OffsetDateTime or LocalDateTime, in any column

    // @end
    protected Note() {}

    public Note(String title) {
        this.title = title;
    }

    public HasMany<Remark> remarks() {
        return Note_.remarks.of(this);
    }

    public Note rename(String to) {
        this.title = to;
        return this;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }
}
