package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.query.Repository;
import dev.elif.tck.domain.Article;
import dev.elif.tck.domain.Article_;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that the database makes: they come back with the statement that wrote the row. */
@AcceptanceSuite
class DatabaseValueSuite {

    private final Tck tck;
    private final Repository<Article, Long> articles;

    DatabaseValueSuite(Tck tck) {
        this.tck = tck;
        this.articles = tck.repository(Article.class, Long.class);
    }

    @Test
    @Feature({"WR-03", "CMOD-10"})
    void an_insert_reads_back_what_the_database_made() {
        Article article = Article.titled("Alpha");

        assertThat(tck.statementsOf(() -> articles.create(article))).hasSize(1);

        assertThat(article.id).isPositive();
        assertThat(article.slug).isEqualTo("alpha-0");
        assertThat(article.status).isEqualTo("new");
        assertThat(article.writtenAt).isNotNull();
        assertThat(article.dirty().columns()).isEmpty();
        assertThat(articles.findOrFail(article.id).writtenAt).isEqualTo(article.writtenAt);
    }

    @Test
    @Feature("CMOD-10")
    void an_update_reads_back_what_the_database_made_anew() {
        Article article = articles.create(Article.titled("Alpha"));
        article.title = "Beta";
        article.slug = "never written";

        assertThat(tck.statementsOf(article::save)).hasSize(1);

        assertThat(article.slug).isEqualTo("beta-0");
        assertThat(article.dirty().columns()).isEmpty();
        article.slug = "never written";
        assertThat(tck.statementsOf(article::save)).isEmpty();
    }

    @Test
    void a_default_is_left_to_the_database_only_while_there_is_no_value() {
        Article article = Article.titled("Alpha");
        article.status = "mine";
        article.writtenAt = Instant.EPOCH;
        articles.create(article);

        assertThat(tck.column("select status from articles where written_at = 'epoch'"))
                .containsExactly("mine");
        article.status = "changed";
        article.save();
        assertThat(tck.column("select status from articles")).containsExactly("changed");
    }

    @Test
    void many_at_once_each_get_what_the_database_makes_for_them() {
        Article plain = Article.titled("A");
        Article chosen = Article.titled("B");
        chosen.status = "mine";
        Article keyed = Article.titled("C");
        keyed.id = 1_000_000L;
        Article last = Article.titled("D");

        List<Article> all = articles.insertAll(List.of(plain, chosen, keyed, last));

        assertThat(all).containsExactly(plain, chosen, keyed, last);
        assertThat(all).extracting(article -> article.slug).containsExactly("a-0", "b-0", "c-0", "d-0");
        assertThat(all).extracting(article -> article.status).containsExactly("new", "mine", "new", "new");
        assertThat(all)
                .allSatisfy(article ->
                        assertThat(articles.findOrFail(article.id).title).isEqualTo(article.title));
    }

    @Test
    void an_upsert_leaves_defaults_to_the_database_too() {
        Article plain = Article.titled("A");
        plain.id = 1L;
        Article chosen = Article.titled("B");
        chosen.id = 2L;
        chosen.status = "mine";

        var rows = articles.upsert(List.of(plain, chosen), List.of(Article_.id), List.of(Article_.title));

        assertThat(rows).extracting(row -> row.model().status).containsExactly("new", "mine");
        assertThat(rows).extracting(row -> row.model().slug).containsExactly("a-0", "b-0");
    }
}
