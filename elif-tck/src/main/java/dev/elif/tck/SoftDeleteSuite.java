package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.DatabaseException;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.QueryException;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Aggregates;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.query.Upserted;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Document;
import dev.elif.tck.domain.Document_;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Memo;
import dev.elif.tck.domain.User;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that stay when they are deleted: marked, out of sight, and brought back. */
@AcceptanceSuite
class SoftDeleteSuite {

    private final Tck tck;
    private final Repository<Folder, Long> folders;
    private final Repository<Document, Long> documents;
    private final Repository<Memo, Long> memos;
    private Folder work;
    private Folder home;
    private Instant later;

    SoftDeleteSuite(Tck tck) {
        this.tck = tck;
        this.folders = tck.repository(Folder.class, Long.class);
        this.documents = tck.repository(Document.class, Long.class);
        this.memos = tck.repository(Memo.class, Long.class);
    }

    @BeforeEach
    void seed() {
        work = folders.create(new Folder("work"));
        home = folders.create(new Folder("home"));
        documents.insertAll(List.of(
                new Document(work.id(), "plan", 3),
                new Document(work.id(), "bill", 1),
                new Document(home.id(), "lease", 9)));
        tck.clock().advance(Duration.ofHours(1));
        later = tck.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    @Feature({"DEL-01", "DEL-06", "DEL-08"})
    void delete_marks_the_row_and_the_model_and_leaves_other_changes_to_be_saved() {
        work.rename("old work");

        assertThat(tck.statementsOf(() -> assertThat(work.delete()).isTrue()))
                .extracting(StatementCall::sql)
                .containsExactly("update \"folders\" set \"deleted_at\" = ?, \"updated_at\" = ? where \"id\" = ?"
                        + " returning \"deleted_at\", \"updated_at\"");

        assertThat(work.trashed()).isTrue();
        assertThat(work.deletedAt()).isEqualTo(later);
        assertThat(work.updatedAt()).isEqualTo(later);
        assertThat(work.exists()).isTrue();
        assertThat(work.dirty().columns()).containsExactly(Folder_.name);
        assertThat(work.wasChanged(Folder_.deletedAt)).isTrue();
        assertThat(folders.find(work.id())).isEmpty();
        assertThat(home.trashed()).isFalse();
        work.save();
        assertThat(tck.column("select name from folders where deleted_at is not null"))
                .containsExactly("old work");
    }

    @Test
    @Feature("DEL-07")
    void the_mark_may_stand_in_any_column_and_in_any_type_of_time() {
        Document plan = documents.query().where(Document_.title.eq("plan")).sole();
        Memo memo = memos.create(Memo.of("buy milk"));

        plan.delete();
        assertThat(memos.delete(memo)).isTrue();

        assertThat(plan.removedAt()).isEqualTo(later.atOffset(ZoneOffset.UTC));
        assertThat(memos.all()).isEmpty();
        Memo trashed = memos.query().withTrashed().sole();
        assertThat(trashed.deletedAt()).isEqualTo(later.atOffset(ZoneOffset.UTC).toLocalDateTime());
        assertThat(memos.trashed(trashed)).isTrue();
        assertThat(memos.restore(trashed)).isEqualTo(memo);
        assertThat(memos.all()).containsExactly(memo);
    }

    @Test
    @Feature({"DEL-09", "WR-21"})
    void restore_brings_back_a_model_also_one_that_was_read_before_it_was_deleted() {
        Folder stale = folders.findOrFail(work.id());
        work.delete();
        work.rename("changed");

        assertThat(work.restore()).isSameAs(work);

        assertThat(work.trashed()).isFalse();
        assertThat(work.dirty().columns()).containsExactly(Folder_.name);
        assertThat(folders.findOrFail(work.id()).name()).isEqualTo("work");

        folders.delete(work);
        assertThat(stale.restore().trashed()).isFalse();
        assertThat(folders.find(work.id())).isPresent();
        tck.execute("delete from documents");
        tck.execute("delete from folders");
        assertThatThrownBy(stale::restore).isInstanceOf(ModelNotFoundException.class);
        assertThat(home.delete()).isFalse();
        assertThat(home.exists()).isFalse();
    }

    @Test
    @Feature({"DEL-09", "DEL-10", "DEL-11"})
    void queries_leave_deleted_rows_out_unless_they_ask_and_change_what_they_find() {
        assertThat(folders.query().where(Folder_.name.eq("work")).delete()).isOne();

        assertThat(names(folders.query())).containsExactly("home");
        assertThat(names(folders.query().withTrashed())).containsExactly("home", "work");
        assertThat(names(folders.query().onlyTrashed())).containsExactly("work");
        assertThat(names(folders.query().onlyTrashed().withoutTrashed())).containsExactly("home");
        assertThat(folders.query().onlyTrashed().sole().deletedAt()).isEqualTo(later);
        assertThat(folders.query().increment(Folder_.id, 0L)).isOne();

        assertThat(folders.query().where(Folder_.name.eq("home")).restore()).isZero();
        assertThat(folders.query().restore()).isOne();
        assertThat(names(folders.query())).containsExactly("home", "work");

        assertThat(documents.query().where(Document_.pages.gt(2)).delete()).isEqualTo(2);
        assertThat(documents.query().where(Document_.pages.gt(2)).forceDelete()).isZero();
        assertThat(documents.query().onlyTrashed().forceDelete()).isEqualTo(2);
        assertThat(tck.column("select title from documents")).containsExactly("bill");
        assertThatThrownBy(() -> documents.query().forceDelete())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2021")
                .hasMessageContaining("forceDeleteAll()");
        assertThat(documents.query().deleteAll()).isOne();
        assertThat(documents.query().withTrashed().forceDeleteAll()).isOne();
    }

    @Test
    @Feature("DEL-11")
    void a_model_that_deletes_for_good_refuses_the_words_of_a_soft_delete_at_once() {
        Repository<User, Long> users = tck.repository(User.class, Long.class);
        User user = users.create(new User("ann@example.org", "Ann"));

        for (Runnable call : List.<Runnable>of(
                () -> users.query().withTrashed(),
                () -> users.query().onlyTrashed(),
                () -> users.query().withoutTrashed(),
                () -> users.query().restore(),
                user::restore,
                user::trashed)) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("ELIF-2040")
                    .hasMessageContaining("User")
                    .hasMessageContaining("@SoftDelete");
        }
        assertThat(user.forceDelete()).isTrue();
        assertThat(users.all()).isEmpty();
    }

    @Test
    @Feature({"DEL-02", "DEL-03", "DEL-10"})
    void force_delete_and_force_destroy_leave_nothing() {
        work.documents().query().deleteAll();
        assertThat(documents.destroy(List.of(Long.MAX_VALUE))).isZero();
        Document plan = documents
                .query()
                .onlyTrashed()
                .where(Document_.title.eq("plan"))
                .sole();
        Document lease = documents.query().sole();

        assertThat(documents.destroy(List.of(plan.id(), lease.id()))).isOne();
        assertThat(documents.forceDestroy(List.of(plan.id(), lease.id()))).isEqualTo(2);
        assertThat(tck.column("select title from documents")).containsExactly("bill");

        assertThat(home.forceDelete()).isTrue();
        assertThat(home.exists()).isFalse();
        assertThat(home.forceDelete()).isFalse();
        assertThat(tck.column("select name from folders")).containsExactly("work");
    }

    @Test
    @Feature({"DEL-04", "DEL-06"})
    void many_models_are_marked_in_one_statement_or_one_by_one() {
        assertThat(tck.statementsOf(
                        () -> assertThat(folders.deleteAll(List.of(work, home))).isEqualTo(2)))
                .extracting(StatementCall::sql)
                .containsExactly("update \"folders\" set \"deleted_at\" = ?, \"updated_at\" = ? where \"id\" = any(?)"
                        + " returning \"id\", \"deleted_at\", \"updated_at\"");
        assertThat(work.trashed()).isTrue();
        assertThat(work.dirty().isEmpty()).isTrue();
        assertThat(work.updatedAt()).isEqualTo(later);
        assertThat(folders.all()).isEmpty();

        assertThat(folders.query().restoreEach()).isEqualTo(2);
        assertThat(names(folders.query())).containsExactly("home", "work");
        assertThat(documents.query().deleteEach()).isEqualTo(3);
        assertThat(documents.query().withTrashed().count()).isEqualTo(3);
        assertThat(documents.query().onlyTrashed().forceDeleteEach()).isEqualTo(3);
        assertThat(documents.query().withTrashed().count()).isZero();
    }

    @Test
    @Feature({"DEL-14", "SCOPE-05"})
    void deleted_rows_are_out_of_relations_counts_aggregates_paths_and_eager_loads() {
        documents.query().where(Document_.title.eq("plan")).delete();

        assertThat(work.documents().list()).extracting(Document::title).containsExactly("bill");
        assertThat(work.documents().query().count()).isOne();
        assertThat(work.documents().query().withTrashed().count()).isEqualTo(2);
        assertThat(documents
                        .query()
                        .select(Aggregates.sum(Document_.pages))
                        .sole()
                        .intValue())
                .isEqualTo(10);
        assertThat(documents.query().where(Document_.title.eq("plan")).exists()).isFalse();
        assertThat(documents.query().pluck(Document_.title)).containsExactlyInAnyOrder("bill", "lease");
        List<Folder> loaded = folders.query()
                .with(Folder_.documents)
                .orderBy(Folder_.name.asc())
                .list();
        assertThat(loaded.get(1).documents().list()).hasSize(1);
        List<Folder> all = folders.query()
                .with(Folder_.documents, Query::withTrashed)
                .orderBy(Folder_.name.asc())
                .list();
        assertThat(all.get(1).documents().list()).hasSize(2);
    }

    @Test
    @Feature({"DEL-14", "SCOPE-05"})
    void what_a_deleted_row_is_reached_from_finds_nothing_there() {
        work.delete();
        documents.query().where(Document_.title.eq("plan")).delete();

        Document bill = documents.query().where(Document_.title.eq("bill")).sole();
        assertThat(bill.folder().optional()).isEmpty();
        assertThat(bill.folder().query().withTrashed().sole().is(work)).isTrue();
        assertThat(documents
                        .query()
                        .where(Document_.folder.to(Folder_.name).eq("work"))
                        .count())
                .isZero();
        assertThat(documents
                        .query()
                        .where(Document_.folder.to(Folder_.name).isNull())
                        .pluck(Document_.title))
                .containsExactly("bill");
        assertThat(tck.statementsOf(() -> documents
                        .query()
                        .orderBy(Document_.folder.to(Folder_.name).asc())
                        .count()))
                .extracting(StatementCall::sql)
                .containsExactly("select count(*) from \"documents\" where \"removed_on\" is null");
    }

    @Test
    @Feature({"RET-14", "WR-21"})
    void an_instance_that_is_there_is_refreshed_and_written_deleted_or_not() {
        folders.query().where(Folder_.name.eq("work")).delete();

        assertThat(work.fresh()).isEmpty();
        assertThat(work.refresh().trashed()).isTrue();
        work.rename("still work").save();
        assertThat(work.update(Folder_.name.set("works")).name()).isEqualTo("works");
        assertThat(folders.updateAll(List.of(work.rename("worked")))).isOne();
        assertThat(names(folders.query().onlyTrashed())).containsExactly("worked");
    }

    @Test
    @Feature("DEL-17")
    void a_unique_index_of_living_rows_lets_go_of_deleted_ones() {
        assertThatThrownBy(() -> folders.create(new Folder("work"))).isInstanceOf(UniqueViolationException.class);
        work.delete();

        Folder again = folders.create(new Folder("work"));

        assertThat(names(folders.query().withTrashed())).containsExactly("home", "work", "work");
        assertThatThrownBy(work::restore).isInstanceOf(UniqueViolationException.class);
        assertThat(work.trashed()).isTrue();
        again.delete();
        assertThat(work.restore().trashed()).isFalse();
    }

    @Test
    @Feature("DEL-17")
    void an_upsert_names_the_index_of_living_rows() {
        work.delete();
        Repository<Folder, Long> living = folders.uniqueWhere(Folder_.deletedAt.isNull());

        List<Upserted<Folder>> rows = living.upsert(List.of(new Folder("work"), new Folder("home")), Folder_.name);

        assertThat(rows).extracting(Upserted::inserted).containsExactly(true, false);
        assertThat(names(folders.query().withTrashed())).containsExactly("home", "work", "work");
        assertThat(living.quietly()
                        .upsert(List.of(new Folder("work")), List.of(Folder_.name), List.of(Folder_.name))
                        .get(0)
                        .model()
                        .is(rows.get(0).model()))
                .isTrue();
        assertThatThrownBy(() -> folders.upsert(List.of(new Folder("work")), Folder_.name))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> folders.uniqueWhere(Folder_.name.eq("work")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3045")
                .hasMessageContaining("Folder");
        assertThatThrownBy(() -> tck.repository(Document.class, Long.class)
                        .uniqueWhere(Document_.folder.to(Folder_.name).isNull()))
                .isInstanceOf(QueryException.class);
    }

    @Test
    @Feature("SCOPE-06")
    void either_or_of_the_program_stays_together_beside_the_scope() {
        work.delete();

        assertThat(names(folders.query().where(Folder_.name.eq("work").or(Folder_.name.eq("home")))))
                .containsExactly("home");
        assertThat(tck.statementsOf(() -> folders.query()
                        .where(Folder_.name.eq("a").or(Folder_.name.eq("b")))
                        .exists()))
                .extracting(StatementCall::sql)
                .containsExactly("select 1 from \"folders\" where (\"name\" = ? or \"name\" = ?)"
                        + " and \"deleted_at\" is null limit 1");
    }

    private static List<String> names(Query<Folder> query) {
        return query.orderBy(Folder_.name.asc()).pluck(Folder_.name);
    }
}
