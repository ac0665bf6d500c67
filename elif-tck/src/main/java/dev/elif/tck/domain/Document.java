package dev.elif.tck.domain;

import dev.elif.model.ColumnName;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.SoftDelete;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An active record that is deleted softly, in a column of another name. */
@Model
public class Document extends ActiveRecord<Document> {

    @Id
    private @Nullable Long id;

    private @Nullable Long folderId;
    private String title;
    private int pages;

    @SoftDelete
    @ColumnName("removed_on")
    private @Nullable OffsetDateTime removedAt;

    protected Document() {}

    /** In that folder. */
    public Document(@Nullable Long folderId, String title, int pages) {
        this.folderId = folderId;
        this.title = title;
        this.pages = pages;
    }

    public BelongsTo<Folder> folder() {
        return Document_.folder.of(this);
    }

    public HasMany<Footnote> footnotes() {
        return Document_.footnotes.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long folderId() {
        return folderId;
    }

    public String title() {
        return title;
    }

    public int pages() {
        return pages;
    }

    public @Nullable OffsetDateTime removedAt() {
        return removedAt;
    }

    /** With another title. */
    public Document titled(String value) {
        this.title = value;
        return this;
    }
}
