package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.docs.desk.Desk;
import dev.elif.docs.desk.Note;
import dev.elif.docs.desk.Note_;
import dev.elif.docs.desk.Remark;
import dev.elif.docs.desk.Remark_;
import dev.elif.query.Repository;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoftDeletesGuideTest {

    private Desk desk;
    private Repository<Note, Long> notes;

    @BeforeEach
    void open() {
        desk = new Desk();
        notes = desk.database().repository(Note.class, Long.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_instance() {
        Note note = notes.create(new Note("draft"));
        // @start region="trash"
        note.delete(); // update "notes" set "deleted_at" = ? where "id" = ?
        note.trashed(); // true
        notes.find(note.id()); // empty
        note.restore(); // update "notes" set "deleted_at" = null where "id" = ?
        note.forceDelete(); // delete from "notes" where "id" = ?
        // @end
        assertThat(note.trashed()).isFalse();
        assertThat(notes.query().withTrashed().exists()).isFalse();
    }

    @Test
    void upserts() {
        notes.create(new Note("draft")).delete();
        List<Note> imported = List.of(new Note("draft"));
        // @start region="upsert-living"
        notes.uniqueWhere(Note_.deletedAt.isNull()).upsert(imported, Note_.title);
        // insert … on conflict ("title") where "deleted_at" is null do update set …
        // @end
        assertThat(notes.query().withTrashed().count()).isEqualTo(2);
    }

    @Test
    void queries() {
        notes.insertAll(List.of(new Note("draft"), new Note("final")));
        // @start region="trash-queries"
        notes.query().where(Note_.title.eq("draft")).delete(); // update … set deleted_at = ? …
        List<Note> all = notes.query().withTrashed().list();
        List<Note> bin = notes.query().onlyTrashed().list();
        notes.query().where(Note_.title.eq("draft")).restore(); // how many came back
        notes.query().onlyTrashed().forceDelete(); // empties the bin
        // @end
        assertThat(all).hasSize(2);
        assertThat(bin).hasSize(1);
        assertThat(notes.query().count()).isEqualTo(2);
    }

    @Test
    void relations() {
        Note note = notes.create(new Note("draft"));
        Repository<Remark, Long> remarks = desk.database().repository(Remark.class, Long.class);
        Remark remark = remarks.create(new Remark(note, " good "));
        note.delete();
        // @start region="trash-relations"
        remark.note().optional(); // empty: the note is deleted
        remark.note().query().withTrashed().first(); // there it is
        remarks.query().with(Remark_.note, query -> query.withTrashed()).list();
        remarks.query().where(Remark_.note.to(Note_.title).eq("draft")).exists(); // false
        // @end
        assertThat(remark.text()).isEqualTo("good");
        assertThat(remark.note().optional()).isEmpty();
        assertThat(remark.note().query().withTrashed().first()).isPresent();
        assertThat(remarks.query()
                        .where(Remark_.note.to(Note_.title).eq("draft"))
                        .exists())
                .isFalse();
        assertThat(remarks.query()
                        .with(Remark_.note, query -> query.withTrashed())
                        .sole()
                        .note()
                        .optional())
                .isPresent();
    }
}
