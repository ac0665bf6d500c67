package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.elif.error.ModelNotFoundException;
import dev.elif.error.OptimisticLockException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Article;
import dev.elif.tck.domain.Article_;
import dev.elif.tck.domain.Draft;
import dev.elif.tck.domain.Draft_;
import dev.elif.tck.domain.User;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Versions: what was changed by others since it was read is not overwritten. */
@AcceptanceSuite
class OptimisticLockSuite {

    private final Tck tck;
    private final Repository<Article, Long> articles;
    private final Repository<Draft, String> drafts;

    OptimisticLockSuite(Tck tck) {
        this.tck = tck;
        this.articles = tck.repository(Article.class, Long.class);
        this.drafts = tck.repository(Draft.class, String.class);
    }

    @Test
    void a_version_counts_the_changes_that_are_stored() {
        Article article = articles.create(Article.titled("A"));
        assertThat(article.version).isEqualTo(1);
        assertThat(article.dirty().columns()).isEmpty();

        article.save();
        assertThat(article.version).isEqualTo(1);

        article.title = "B";
        article.save();
        assertThat(article.version).isEqualTo(2);
        assertThat(article.dirty().columns()).isEmpty();
        assertThat(tck.column("select version from articles")).containsExactly("2");
    }

    @Test
    void what_another_changed_is_not_overwritten() {
        Article article = articles.create(Article.titled("A"));
        Article other = articles.findOrFail(article.id);
        other.title = "theirs";
        other.save();
        article.title = "mine";

        OptimisticLockException lost = catchThrowableOfType(OptimisticLockException.class, article::save);

        assertThat(lost).hasMessageStartingWith("ELIF-3040").hasMessageContaining("Article");
        assertThat(lost.key()).contains(article.id);
        assertThat(lost.expected()).contains(1);
        assertThat(lost.actual()).contains(2);
        assertThat(article.version).isEqualTo(1);
        assertThat(tck.column("select title from articles")).containsExactly("theirs");
        assertThatThrownBy(article::save).isInstanceOf(OptimisticLockException.class);
        article.refresh().title = "mine";
        article.save();
        assertThat(tck.column("select title || version from articles")).containsExactly("mine3");
    }

    @Test
    void of_two_threads_that_read_the_same_one_update_is_lost() throws Exception {
        Article article = articles.create(Article.titled("A"));
        CountDownLatch read = new CountDownLatch(2);
        List<CompletableFuture<Article>> threads = List.of("first", "second").stream()
                .map(title -> Threads.begin(() -> {
                    Article mine = articles.findOrFail(article.id);
                    read.countDown();
                    read.await();
                    mine.title = title;
                    return mine.save();
                }))
                .toList();

        int lost = 0;
        for (CompletableFuture<Article> thread : threads) {
            try {
                assertThat(Threads.end(thread).version).isEqualTo(2);
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(OptimisticLockException.class);
                lost++;
            }
        }

        assertThat(lost).isEqualTo(1);
        assertThat(tck.column("select version from articles")).containsExactly("2");
    }

    @Test
    void a_row_that_is_gone_has_no_version() {
        Article article = articles.create(Article.titled("A"));
        tck.execute("delete from articles");
        article.title = "B";

        OptimisticLockException lost = catchThrowableOfType(OptimisticLockException.class, article::save);

        assertThat(lost.expected()).contains(1);
        assertThat(lost.actual()).isEmpty();
        assertThat(article.delete()).isFalse();
    }

    @Test
    void what_another_changed_is_not_deleted() {
        Article article = articles.create(Article.titled("A"));
        Article second = articles.create(Article.titled("B"));
        tck.execute("update articles set version = 7 where title = 'A'");

        assertThatThrownBy(article::delete).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> articles.deleteAll(List.of(second, article)))
                .isInstanceOf(OptimisticLockException.class);

        assertThat(tck.query(Article.class).count()).isEqualTo(2);
        article.refresh();
        assertThat(articles.deleteAll(List.of(second, article))).isEqualTo(2);
        assertThat(tck.query(Article.class).count()).isZero();
    }

    @Test
    void many_are_updated_together_or_not_at_all() {
        Article one = articles.create(Article.titled("A"));
        Article two = articles.create(Article.titled("B"));
        one.title = "A2";
        two.votes = 2;
        assertThat(articles.updateAll(List.of(one, two))).isEqualTo(2);
        assertThat(List.of(one.version, two.version)).containsExactly(2, 2);
        assertThat(one.slug).isEqualTo("a2-0");
        assertThat(two.slug).isEqualTo("b-2");
        assertThat(one.dirty().columns()).isEmpty();

        tck.execute("update articles set version = 9 where title = 'B'");
        one.title = "A3";
        two.title = "B3";
        OptimisticLockException lost =
                catchThrowableOfType(OptimisticLockException.class, () -> articles.updateAll(List.of(one, two)));

        assertThat(lost.key()).contains(two.id);
        assertThat(lost.actual()).contains(9);
        assertThat(one.version).isEqualTo(2);
        assertThat(tck.column("select title from articles order by id")).containsExactly("A2", "B");
    }

    @Test
    void an_update_of_a_query_raises_the_version() {
        Article article = articles.create(Article.titled("A"));
        Draft draft = drafts.create(new Draft("a", "A", null));
        tck.clock().advance(Duration.ofSeconds(1));

        tck.query(Article.class).update(Article_.votes.set(3));
        tck.query(Draft.class).update(Draft_.text.set("B"));

        assertThat(tck.column("select version from articles")).containsExactly("2");
        article.title = "mine";
        assertThatThrownBy(article::save).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> drafts.save(draft.saying("mine"))).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_number_that_is_added_to_in_the_database_raises_the_version_and_checks_it() {
        Article article = articles.create(Article.titled("A"));
        Article other = articles.findOrFail(article.id);

        article.increment(Article_.votes, 5);

        assertThat(article.version).isEqualTo(2);
        assertThat(article.slug).isEqualTo("a-5");
        assertThatThrownBy(() -> other.increment(Article_.votes, 5)).isInstanceOf(OptimisticLockException.class);
        assertThat(article.votes).isEqualTo(5);
    }

    @Test
    void an_upsert_starts_or_raises_the_version() {
        Article article = articles.create(Article.titled("A"));
        Article same = Article.titled("B");
        same.id = article.id;
        Article another = Article.titled("C");
        another.id = 1_000_000L;

        var upserted = articles.upsert(List.of(same, another), Article_.id);

        assertThat(upserted).extracting(row -> row.model().version).containsExactly(2, 1);
        assertThat(upserted).extracting(row -> row.model().title).containsExactly("B", "C");
        assertThatThrownBy(() -> {
                    article.title = "mine";
                    article.save();
                })
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_record_is_dated_and_returned_with_its_new_version() {
        Draft first = drafts.save(new Draft("a", "A", null));
        Draft second = drafts.save(first.saying("B"));

        assertThat(first.version()).isEqualTo(TestClock.START.truncatedTo(ChronoUnit.MICROS));
        assertThat(second.version()).isAfter(first.version());
        assertThat(drafts.findOrFail("a")).isEqualTo(second);
        OptimisticLockException lost =
                catchThrowableOfType(OptimisticLockException.class, () -> drafts.save(first.saying("C")));
        assertThat(lost.expected()).contains(first.version());
        assertThat(lost.actual()).contains(second.version());
        assertThatThrownBy(() -> drafts.delete(first)).isInstanceOf(OptimisticLockException.class);
        assertThat(drafts.delete(second)).isTrue();
        assertThatThrownBy(() -> drafts.save(second)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_model_without_a_version_is_still_just_gone() {
        var users = tck.repository(User.class, Long.class);
        var user = users.create(new User("ann@example.org", "Ann"));
        tck.execute("delete from users");

        assertThatThrownBy(() -> user.withName("Anna").save()).isInstanceOf(ModelNotFoundException.class);
    }
}
