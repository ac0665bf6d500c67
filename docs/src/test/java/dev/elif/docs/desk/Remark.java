package dev.elif.docs.desk;

import dev.elif.event.Saving;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;

@Model
public class Remark extends ActiveRecord<Remark> {

    @Id
    private Long id;

    private Long noteId;
    private String text;

    protected Remark() {}

    public Remark(Note note, String text) {
        this.noteId = note.id();
        this.text = text;
    }

    // @start region="hook"
    @Saving
    void tidy() { // not private: what elif generates beside the model calls it
        text = text.strip();
    }
    // @end

    public BelongsTo<Note> note() {
        return Remark_.note.of(this);
    }

    public String text() {
        return text;
    }
}
