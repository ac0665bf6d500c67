package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelNotFoundException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Document;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Footnote;
import dev.elif.tck.domain.Footnote_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations that lead over other models. */
@AcceptanceSuite
class ThroughSuite {

    private final Tck tck;
    private final Repository<Folder, Long> folders;
    private final Repository<Document, Long> documents;
    private Folder letters;
    private Folder bills;
    private Folder empty;
    private Document first;

    ThroughSuite(Tck tck) {
        this.tck = tck;
        this.folders = tck.repository(Folder.class, Long.class);
        this.documents = tck.repository(Document.class, Long.class);
    }

    @BeforeEach
    void seed() {
        Repository<Footnote, Long> footnotes = tck.repository(Footnote.class, Long.class);
        letters = folders.create(new Folder("letters"));
        bills = folders.create(new Folder("bills"));
        empty = folders.create(new Folder("empty"));
        first = documents.create(new Document(letters.id(), "first", 1));
        Document second = documents.create(new Document(letters.id(), "second", 2));
        Document third = documents.create(new Document(bills.id(), "third", 3));
        documents.create(new Document(empty.id(), "blank", 0));
        footnotes.create(new Footnote(first.id(), "a"));
        footnotes.create(new Footnote(first.id(), "b"));
        footnotes.create(new Footnote(second.id(), "c"));
        footnotes.create(new Footnote(third.id(), "d"));
        footnotes.create(new Footnote(null, "nowhere"));
    }

    @Test
    @Feature("REL-13")
    void what_belongs_to_what_belongs_to_a_model_is_its_own() {
        assertThat(letters.footnotes()).extracting(Footnote::text).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(bills.footnotes()).extracting(Footnote::text).containsExactly("d");
        assertThat(empty.footnotes().list()).isEmpty();
        assertThat(new Folder("new").footnotes().list()).isEmpty();
        assertThat(letters.footnotes().query().where(Footnote_.text.gt("a")).count())
                .isEqualTo(2);
    }

    @Test
    @Feature("REL-12")
    void one_of_them_may_be_enough() {
        assertThat(bills.footnote().get().text()).isEqualTo("d");
        assertThat(letters.footnote().optional()).isPresent();
        assertThat(empty.footnote().optional()).isEmpty();
        assertThatThrownBy(() -> empty.footnote().get()).isInstanceOf(ModelNotFoundException.class);
    }

    @Test
    @Feature("REL-13")
    void they_are_loaded_for_all_parents_at_once() {
        List<Folder> all = folders.query()
                .with(Folder_.footnotes, query -> query.orderBy(Footnote_.text.desc()))
                .orderBy(Folder_.id.asc())
                .list();

        assertThat(tck.statementsOf(() -> assertThat(all)
                        .extracting(folder -> folder.footnotes().list().stream()
                                .map(Footnote::text)
                                .toList())
                        .containsExactly(List.of("c", "b", "a"), List.of("d"), List.of())))
                .isEmpty();
        assertThat(all).allMatch(folder -> folder.footnotes().isLoaded());

        List<Folder> lazy = folders.all();
        assertThat(tck.statementsOf(
                        () -> lazy.forEach(folder -> folder.footnotes().list())))
                .hasSize(1);
    }

    @Test
    @Feature("REL-15")
    void the_way_may_be_longer() {
        Seeds.all(tck.database());
        Country france = tck.query(Country.class).find("FR").orElseThrow();

        List<Long> posts = tck.query(Post.class)
                .where(Post_.user.to(User_.countryCode).eq("FR"))
                .pluck(Post_.id);
        assertThat(posts).isNotEmpty();
        assertThat(france.posts()).extracting(Post::id).containsExactlyInAnyOrderElementsOf(posts);
        assertThat(france.comments())
                .isNotEmpty()
                .extracting(Comment::postId)
                .isSubsetOf(posts)
                .hasSize((int) tck.query(Comment.class)
                        .where(Comment_.postId.in(posts))
                        .count());
    }

    @Test
    @Feature("DEL-15")
    void deleted_models_on_the_way_lead_nowhere() {
        first.delete();

        assertThat(letters.refresh().footnotes()).extracting(Footnote::text).containsExactly("c");
        assertThat(folders.query()
                        .with(Folder_.footnotes)
                        .orderBy(Folder_.id.asc())
                        .first()
                        .orElseThrow()
                        .footnotes())
                .hasSize(1);
        assertThat(letters.footnotes().query().count()).isOne();
        assertThat(folders.query().orderBy(Folder_.id.asc()).pluck(Folder_.footnotes.value(count(), query -> query)))
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    @Feature("DEL-15")
    void with_trashed_parents_they_do() {
        first.delete();

        assertThat(letters.footnotes().query().withTrashedParents().count()).isEqualTo(3);
        List<Folder> all = folders.query()
                .with(Folder_.footnotes, query -> query.withTrashedParents())
                .orderBy(Folder_.id.asc())
                .list();
        assertThat(all.get(0).footnotes()).hasSize(3);
        assertThat(folders.query()
                        .orderBy(Folder_.id.asc())
                        .pluck(Folder_.footnotes.value(count(), query -> query.withTrashedParents())))
                .containsExactly(3L, 1L, 0L);
    }

    @Test
    void they_can_be_changed_and_deleted_like_others() {
        assertThat(letters.footnotes().query().update(Footnote_.text.set("x"))).isEqualTo(3);
        assertThat(bills.footnotes().query().delete()).isOne();

        assertThat(tck.column("select text from footnotes order by text")).containsExactly("nowhere", "x", "x", "x");
    }
}
