package dev.elif.docs.reports;

import dev.elif.docs.desk.Note;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;

// @start region="named-model"
@Model(database = "reporting")
public class Reading extends ActiveRecord<Reading> {

    @Id
    private Long id;

    private Long noteId;
    private int minutes;

    public BelongsTo<Note> note() {
        return Reading_.note.of(this); // of the default database
    }
    // @end

    protected Reading() {}

    public Reading(Note note, int minutes) {
        this.noteId = note.id();
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }
}
