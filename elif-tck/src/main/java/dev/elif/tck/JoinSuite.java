package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.max;
import static dev.elif.query.Aggregates.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.model.NumberExpression;
import dev.elif.query.Alias;
import dev.elif.query.DerivedTable;
import dev.elif.query.Query;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Document;
import dev.elif.tck.domain.Document_;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other tables beside the model's own, under names that the program gives. */
@AcceptanceSuite
class JoinSuite {

    private final Tck tck;
    private final Query<User> users;
    private final Query<Post> posts;
    private final Alias<Post> post = Post_.as("p");

    JoinSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
        this.posts = tck.query(Post.class);
    }

    record Written(@Nullable String name, @Nullable String title) {}

    record Total(String name, @Nullable BigDecimal votes) {}

    @BeforeEach
    void seed() {
        Seeds unused = Seeds.all(tck.database());
    }

    private String sqlOf(Runnable work) {
        List<StatementCall> calls = tck.statementsOf(work);
        assertThat(calls).hasSize(1);
        return calls.get(0).sql();
    }

    @Test
    @Feature({"QB-08", "QB-10"})
    void a_table_is_joined_on_a_condition() {
        Query<User> writers = users.join(
                        post,
                        User_.id
                                .eq(post.to(Post_.userId))
                                .and(post.to(Post_.votes).gt(5)))
                .where(post.to(Post_.status).eq(Post.Status.PUBLISHED))
                .orderBy(post.to(Post_.votes).desc());

        assertThat(writers.list()).extracting(User::name).containsExactly("Ann", "Ben");
        assertThat(sqlOf(() -> writers.select(Written::new, User_.name, post.to(Post_.title))
                        .list()))
                .isEqualTo("select t.\"name\", \"p\".\"title\" from \"users\" t join \"posts\" \"p\""
                        + " on (t.\"id\" = \"p\".\"user_id\" and \"p\".\"votes\" > ?) where \"p\".\"status\" = ?"
                        + " order by \"p\".\"votes\" desc");
        assertThat(writers.count()).isEqualTo(2);
    }

    @Test
    @Feature("QB-09")
    void rows_without_a_partner_stay_where_the_join_says_so() {
        var on = User_.id.eq(post.to(Post_.userId));

        assertThat(users.leftJoin(post, on)
                        .orderBy(User_.name.asc(), post.to(Post_.title).asc())
                        .select(Written::new, User_.name, post.to(Post_.title))
                        .list())
                .containsExactly(
                        new Written("Ann", "Alpha"),
                        new Written("Ann", "Beta"),
                        new Written("Ben", "Gamma"),
                        new Written("Cleo", null),
                        new Written("Dan", null));
        assertThat(users.rightJoin(post, on)
                        .orderBy(post.to(Post_.title).asc())
                        .select(Written::new, User_.name, post.to(Post_.title))
                        .list())
                .containsExactly(
                        new Written("Ann", "Alpha"),
                        new Written("Ann", "Beta"),
                        new Written(null, "Delta"),
                        new Written("Ben", "Gamma"));
        assertThat(users.fullJoin(post, on).select(User_.id).list()).hasSize(6);
        assertThat(users.crossJoin(post).count()).isEqualTo(16);
    }

    @Test
    @Feature("QB-08")
    void a_relation_knows_its_own_condition() {
        assertThat(users.join(User_.posts, post)
                        .where(post.to(Post_.title).eq("Gamma"))
                        .sole()
                        .name())
                .isEqualTo("Ben");
        assertThat(users.leftJoin(User_.posts, post)
                        .where(post.to(Post_.id).isNull())
                        .orderBy(User_.name.asc())
                        .pluck(User_.name))
                .containsExactly("Cleo", "Dan");
        assertThatThrownBy(() -> tck.query(Country.class).join(Country_.posts, post))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2124 Country.posts");
    }

    @Test
    void a_path_may_start_at_a_joined_table() {
        assertThat(users.join(User_.posts, post)
                        .where(post.to(Post_.editor.to(User_.name)).eq("Ben"))
                        .select(Written::new, User_.name, post.to(Post_.title))
                        .list())
                .containsExactly(new Written("Ann", "Alpha"));
    }

    @Test
    void a_table_may_be_joined_to_itself() {
        Alias<User> younger = User_.as("t");
        Alias<User> older = User_.as("u");

        assertThat(users.as(older)
                        .join(younger, older.to(User_.age).gt(younger.to(User_.age)))
                        .where(older.to(User_.name).eq("Ann"))
                        .pluck(younger.to(User_.name)))
                .containsExactly("Ben");
    }

    @Test
    @Feature("QB-11")
    void a_select_may_be_joined() {
        NumberExpression<Post, BigDecimal> votes = sum(Post_.votes).as("votes");
        DerivedTable sums = posts.groupBy(Post_.userId)
                .select((user, total) -> user, Post_.userId, votes)
                .table("sums");
        Query<User> joined =
                users.leftJoin(sums, User_.id.eq(sums.to(Post_.userId))).orderBy(User_.name.asc());

        assertThat(joined.select(Total::new, User_.name, sums.to(votes)).list())
                .containsExactly(
                        new Total("Ann", BigDecimal.valueOf(13)),
                        new Total("Ben", BigDecimal.valueOf(7)),
                        new Total("Cleo", null),
                        new Total("Dan", null));
        assertThat(joined.where(sums.to(votes).gt(BigDecimal.TEN)).pluck(User_.name))
                .containsExactly("Ann");
        assertThatThrownBy(() -> sums.to(Post_.title))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2123 [sums] has no column [title].");
        assertThatThrownBy(() -> sums.to(max(Post_.votes)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2122 A value of [sums] has no name");
    }

    @Test
    @Feature("QB-12")
    void a_lateral_select_sees_the_row_beside_it() {
        Alias<User> user = User_.as("writer");
        DerivedTable best = posts.where(Post_.userId.eq(user.to(User_.id)))
                .orderBy(Post_.votes.desc())
                .limit(1)
                .table("best");

        Query<User> all = users.as(user).orderBy(User_.name.asc());
        assertThat(all.joinLateral(best)
                        .select(Written::new, User_.name, best.to(Post_.title))
                        .list())
                .containsExactly(new Written("Ann", "Alpha"), new Written("Ben", "Gamma"));
        assertThat(all.leftJoinLateral(best)
                        .select(Written::new, User_.name, best.to(Post_.title))
                        .list())
                .contains(new Written("Dan", null))
                .hasSize(4);
    }

    @Test
    @Feature("QB-11")
    void nobody_sees_deleted_rows_of_a_joined_table() {
        Folder folder = tck.repository(Folder.class, Long.class).create(new Folder("letters"));
        Folder empty = tck.repository(Folder.class, Long.class).create(new Folder("empty"));
        Document kept = tck.repository(Document.class, Long.class).create(new Document(folder.id(), "kept", 1));
        tck.repository(Document.class, Long.class)
                .create(new Document(folder.id(), "gone", 1))
                .delete();
        Alias<Document> document = Document_.as("d");
        Query<Folder> folders = tck.query(Folder.class).orderBy(Folder_.name.asc());

        assertThat(folders.join(Folder_.documents, document).pluck(document.to(Document_.title)))
                .containsExactly("kept");
        assertThat(folders.leftJoin(Folder_.documents, document).pluck(document.to(Document_.title)))
                .containsExactly(null, "kept");
        assertThat(folders.crossJoin(document).count()).isEqualTo(2);
        empty.delete();
        var on = Folder_.id.eq(document.to(Document_.folderId));
        assertThat(folders.fullJoin(document, on).pluck(document.to(Document_.title)))
                .containsExactly("kept");
        folder.delete();
        assertThat(folders.fullJoin(document, on)
                        .select(Written::new, Folder_.name, document.to(Document_.title))
                        .list())
                .containsExactly(new Written(null, "kept"));
        assertThat(kept.id()).isNotNull();
    }

    @Test
    void an_alias_that_is_not_joined_is_named() {
        assertThatThrownBy(() -> users.where(User_.id.eq(post.to(Post_.userId))).list())
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-3110 No table of the query is called [p].");
        assertThatThrownBy(() -> User_.as(" ")).hasMessageStartingWith("ELIF-2120 ");
    }

    @Test
    void what_joins_can_be_changed_and_counted_all_the_same() {
        Query<User> writers =
                users.join(User_.posts, post).where(post.to(Post_.votes).gt(5));

        assertThat(writers.update(User_.age.set(99))).isEqualTo(2);
        assertThat(tck.column("select name from users where age = 99 order by name"))
                .containsExactly("Ann", "Ben");
        assertThat(writers.exists()).isTrue();
    }

    @Test
    void a_name_that_is_not_one_stays_a_name() {
        Alias<Post> hostile = Post_.as("p\"; drop table posts; --");

        assertThat(users.join(User_.posts, hostile).count()).isEqualTo(3);
        assertThat(posts.count()).isEqualTo(4);
    }

    @Test
    @Feature("ORD-07")
    void groups_may_be_asked_for_something() {
        assertThat(users.join(User_.posts, post)
                        .groupBy(User_.name)
                        .having(count().gt(1L))
                        .select(User_.name)
                        .list())
                .containsExactly("Ann");
        assertThat(posts.groupBy(Post_.userId)
                        .having(sum(Post_.votes).ge(BigDecimal.valueOf(7)))
                        .having(Post_.userId.isNotNull())
                        .select(count())
                        .list())
                .containsExactlyInAnyOrder(2L, 1L);
    }
}
