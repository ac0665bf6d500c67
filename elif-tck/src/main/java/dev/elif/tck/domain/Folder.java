package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.SoftDelete;
import dev.elif.model.Through;
import dev.elif.model.UpdatedAt;
import dev.elif.query.ActiveRecord;
import dev.elif.query.HasMany;
import dev.elif.query.HasManyThrough;
import dev.elif.query.HasOneThrough;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An active record that is deleted softly, whose names are unique among those that are there. */
@Model
public class Folder extends ActiveRecord<Folder> {

    @Id
    private @Nullable Long id;

    private String name;

    @UpdatedAt
    private @Nullable Instant updatedAt;

    @SoftDelete
    private @Nullable Instant deletedAt;

    protected Folder() {}

    /** A new folder. */
    public Folder(String name) {
        this.name = name;
    }

    public HasMany<Document> documents() {
        return Folder_.documents.of(this);
    }

    @Through("documents.footnotes")
    public HasManyThrough<Footnote> footnotes() {
        return Folder_.footnotes.of(this);
    }

    @Through("documents.footnotes")
    public HasOneThrough<Footnote> footnote() {
        return Folder_.footnote.of(this);
    }

    public @Nullable Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant deletedAt() {
        return deletedAt;
    }

    /** With another name. */
    public Folder rename(String value) {
        this.name = value;
        return this;
    }
}
