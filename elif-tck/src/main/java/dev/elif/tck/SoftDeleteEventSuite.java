package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.Veto;
import dev.elif.event.ModelObserver;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Folder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What observers hear when models are deleted softly, for good, and brought back. */
@AcceptanceSuite
class SoftDeleteEventSuite {

    private final Tck tck;
    private final Repository<Folder, Long> folders;

    SoftDeleteEventSuite(Tck tck) {
        this.tck = tck;
        this.folders = tck.repository(Folder.class, Long.class);
    }

    @Test
    @Feature({"EVT-06", "EVT-07"})
    void observers_hear_of_the_mark_of_its_end_and_of_the_end() {
        Folder folder = folders.create(new Folder("work"));
        Heard heard = new Heard();
        tck.observers().ofFolders().to(heard);

        folder.delete();
        assertThat(heard.taken()).containsExactly("deleting false", "trashed true", "deleted true");
        folder.restore();
        assertThat(heard.taken()).containsExactly("restoring true", "restored false");
        folder.forceDelete();
        assertThat(heard.taken())
                .containsExactly("forceDeleting false", "deleting false", "deleted false", "forceDeleted false");
    }

    @Test
    @Feature("DEL-12")
    void quiet_forms_tell_nobody() {
        Folder folder = folders.create(new Folder("work"));
        Heard heard = new Heard();
        tck.observers().ofFolders().to(heard);

        assertThat(folder.deleteQuietly()).isTrue();
        assertThat(folder.trashed()).isTrue();
        assertThat(folder.restoreQuietly().trashed()).isFalse();
        assertThat(folder.forceDeleteQuietly()).isTrue();

        assertThat(heard.taken()).isEmpty();
        assertThat(tck.column("select name from folders")).isEmpty();
    }

    @Test
    @Feature({"EVT-06", "EVT-07"})
    void a_veto_stops_what_it_is_told_of_before() {
        Folder folder = folders.create(new Folder("work"));
        folder.delete();
        tck.observers().ofFolders().to(new Heard() {
            @Override
            public void restoring(Folder model) {
                throw new Veto("stays deleted");
            }

            @Override
            public void forceDeleting(Folder model) {
                throw new Veto("stays");
            }
        });

        assertThatThrownBy(folder::restore).isInstanceOf(Veto.class);
        assertThatThrownBy(folder::forceDelete).isInstanceOf(Veto.class);

        assertThat(folders.query().onlyTrashed().count()).isOne();
    }

    @Test
    @Feature({"EVT-06", "DEL-02", "DEL-03"})
    void destroy_tells_of_each_and_mass_deletes_of_none() {
        Folder folder = folders.create(new Folder("work"));
        Heard heard = new Heard();
        tck.observers().ofFolders().to(heard);

        folders.destroy(List.of(folder.id()));
        assertThat(heard.taken()).containsExactly("deleting false", "trashed true", "deleted true");
        folders.query().restore();
        folders.query().deleteAll();
        assertThat(heard.taken()).isEmpty();
        folders.forceDestroy(List.of(folder.id()));
        assertThat(heard.taken()).first().isEqualTo("forceDeleting true");
    }

    /** Writes down each event, and whether the model was deleted then. */
    private static class Heard implements ModelObserver<Folder> {

        private final List<String> heard = new ArrayList<>();

        List<String> taken() {
            List<String> taken = List.copyOf(heard);
            heard.clear();
            return taken;
        }

        @Override
        public Class<Folder> model() {
            return Folder.class;
        }

        @Override
        public void deleting(Folder model) {
            heard.add("deleting " + model.trashed());
        }

        @Override
        public void deleted(Folder model) {
            heard.add("deleted " + model.trashed());
        }

        @Override
        public void trashed(Folder model) {
            heard.add("trashed " + model.trashed());
        }

        @Override
        public void forceDeleting(Folder model) {
            heard.add("forceDeleting " + model.trashed());
        }

        @Override
        public void forceDeleted(Folder model) {
            heard.add("forceDeleted " + model.trashed());
        }

        @Override
        public void restoring(Folder model) {
            heard.add("restoring " + model.trashed());
        }

        @Override
        public void restored(Folder model) {
            heard.add("restored " + model.trashed());
        }
    }
}
