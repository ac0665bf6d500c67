package dev.elif.tck.domain;

import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import org.jspecify.annotations.Nullable;

/** An active record at the end of a way over others. */
@Model
public class Footnote extends ActiveRecord<Footnote> {

    @Id
    private @Nullable Long id;

    private @Nullable Long documentId;
    private String text;

    protected Footnote() {}

    /** In that document. */
    public Footnote(@Nullable Long documentId, String text) {
        this.documentId = documentId;
        this.text = text;
    }

    public @Nullable Long id() {
        return id;
    }

    public @Nullable Long documentId() {
        return documentId;
    }

    public String text() {
        return text;
    }
}
