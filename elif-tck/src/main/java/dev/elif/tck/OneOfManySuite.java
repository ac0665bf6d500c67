package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Document;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Footnote;
import dev.elif.tck.domain.Footnote_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations with a query of their own: some of the related models, or the first of an order; and so many for each model. */
@AcceptanceSuite
class OneOfManySuite {

    private final Tck tck;
    private final Query<User> users;
    private final Repository<Post, Long> posts;
    private User ann;
    private User ben;

    OneOfManySuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class).orderBy(User_.name.asc());
        this.posts = tck.repository(Post.class, Long.class);
    }

    @BeforeEach
    void seed() {
        Repository<User, Long> all = tck.repository(User.class, Long.class);
        ann = all.create(new User("ann@example.org", "Ann"));
        ben = all.create(new User("ben@example.org", "Ben"));
        all.create(new User("eve@example.org", "Eve"));
        for (int votes : new int[] {3, 9, 9, 0}) {
            posts.create(new Post(ann.id(), "A" + votes).voted(votes).in(Post.Status.PUBLISHED));
        }
        posts.create(new Post(ann.id(), "draft").voted(99));
        posts.create(new Post(ben.id(), "B1").voted(1));
        posts.create(new Post(ben.id(), "B0").voted(0).in(Post.Status.PUBLISHED));
    }

    private static List<String> titles(Iterable<Post> posts) {
        List<String> titles = new ArrayList<>();
        posts.forEach(post -> titles.add(post.title()));
        return titles;
    }

    @Test
    @Feature({"REL-17", "REL-20"})
    void a_relation_may_be_to_some() {
        assertThat(titles(ann.published())).containsExactlyInAnyOrder("A3", "A9", "A9", "A0");
        assertThat(users.with(User_.published).list())
                .extracting(user -> user.published().list().size())
                .containsExactly(4, 1, 0);
        assertThat(ann.published().query().where(Post_.votes.gt(5)).count()).isEqualTo(2);
        assertThat(titles(ann.posts())).hasSize(5);
    }

    @Test
    @Feature({"REL-17", "RQ-11"})
    void all_that_is_asked_about_it_is_about_those() {
        assertThat(users.where(User_.published.count().eq(1L)).pluck(User_.name))
                .containsExactly("Ben");
        assertThat(users.has(User_.published).pluck(User_.name)).containsExactly("Ann", "Ben");
        assertThat(users.whereRelation(User_.published, Post_.title.eq("draft")).list())
                .isEmpty();
        assertThat(users.withCount(User_.published).list())
                .extracting(user -> user.count(User_.published))
                .containsExactly(4L, 1L, 0L);
    }

    @Test
    @Feature({"REL-07", "REL-08", "REL-09"})
    void a_relation_may_be_to_the_first_of_an_order() {
        List<User> found = new ArrayList<>();
        List<StatementCall> calls =
                tck.statementsOf(() -> found.addAll(users.with(User_.best).list()));

        assertThat(calls).hasSize(2);
        assertThat(tck.statementsOf(() -> {
                    assertThat(found.get(0).best().get().votes()).isEqualTo(99);
                    assertThat(found.get(1).best().get().title()).isEqualTo("B1");
                    assertThat(found.get(2).best().optional()).isEmpty();
                }))
                .isEmpty();
        posts.query().where(Post_.title.eq("draft")).delete();
        List<Long> nines =
                posts.query().where(Post_.votes.eq(9)).orderBy(Post_.id.asc()).pluck(Post_.id);
        assertThat(ann.refresh().best().get().id()).isEqualTo(nines.get(1));
    }

    @Test
    @Feature({"REL-08", "REL-11"})
    void no_more_rows_are_read_than_there_are_firsts() {
        assertThat(tck.statementsOf(() -> users.with(User_.best).list()).get(1).sql())
                .contains("row_number() over (partition by")
                .contains("\"#\" <= ?");
    }

    @Test
    @Feature("REL-09")
    void what_is_asked_of_it_is_asked_of_the_first_alone() {
        assertThat(users.whereRelation(User_.best, Post_.status.eq(Post.Status.PUBLISHED))
                        .list())
                .isEmpty();
        assertThat(users.whereRelation(User_.best, Post_.status.eq(Post.Status.DRAFT))
                        .pluck(User_.name))
                .containsExactly("Ann", "Ben");
        assertThat(users.with(User_.best, best -> best.where(Post_.votes.lt(99)))
                        .list())
                .extracting(user -> user.best().optional().map(Post::title).orElse("-"))
                .containsExactly("-", "B1", "-");
    }

    @Test
    @Feature("REL-06")
    void where_there_is_none_there_may_be_another() {
        User eve = users.where(User_.name.eq("Eve")).sole();
        Post nothing = new Post(null, "nothing");
        User nobody = new User("nobody@example.org", "Nobody");

        assertThat(eve.best().withDefault(() -> nothing).get()).isSameAs(nothing);
        assertThat(eve.best().withDefault(() -> nothing).optional()).isEmpty();
        assertThat(ann.best().withDefault(() -> nothing).get().title()).isEqualTo("draft");
        assertThat(nothing.user().withDefault(() -> nobody).get()).isSameAs(nobody);
        assertThat(posts.query()
                        .first()
                        .orElseThrow()
                        .user()
                        .withDefault(() -> nobody)
                        .get())
                .isNotSameAs(nobody);
        Folder folder = tck.repository(Folder.class, Long.class).create(new Folder("empty"));
        Footnote blank = new Footnote(null, "blank");
        assertThat(folder.footnote().withDefault(() -> blank).get()).isSameAs(blank);
    }

    @Test
    void no_path_leads_over_a_part() {
        assertThatThrownBy(() -> users.where(User_.best.to(Post_.votes).gt(1)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2145")
                .hasMessageContaining("User.best");
        assertThatThrownBy(() -> users.join(User_.published, Post_.as("p")))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2145");
    }

    @Test
    @Feature("EAGER-10")
    void a_limit_holds_for_each_model() {
        Query<User> two = users.with(
                User_.posts,
                some -> some.orderBy(Post_.votes.desc(), Post_.id.desc()).limit(2));

        assertThat(tck.statementsOf(() -> assertThat(two.list())
                        .extracting(user -> titles(user.posts()))
                        .containsExactly(List.of("draft", "A9"), List.of("B1", "B0"), List.of())))
                .hasSize(2);
        assertThat(users.with(
                                User_.posts,
                                some -> some.orderBy(Post_.votes.desc(), Post_.id.desc())
                                        .limit(2)
                                        .offset(1))
                        .list())
                .extracting(user -> titles(user.posts()))
                .containsExactly(List.of("A9", "A9"), List.of("B0"), List.of());
    }

    @Test
    @Feature("EAGER-10")
    void also_over_other_models() {
        Repository<Folder, Long> folders = tck.repository(Folder.class, Long.class);
        Repository<Document, Long> documents = tck.repository(Document.class, Long.class);
        Repository<Footnote, Long> footnotes = tck.repository(Footnote.class, Long.class);
        for (String name : List.of("x", "y")) {
            Folder folder = folders.create(new Folder(name));
            for (int i = 0; i < 2; i++) {
                Document document = documents.create(new Document(folder.id(), name + i, 1));
                footnotes.create(new Footnote(document.id(), name + i + "a"));
                footnotes.create(new Footnote(document.id(), name + i + "b"));
            }
        }

        assertThat(folders.query()
                        .orderBy(Folder_.name.asc())
                        .with(
                                Folder_.footnotes,
                                some -> some.orderBy(Footnote_.text.desc()).limit(3))
                        .list())
                .extracting(folder ->
                        folder.footnotes().list().stream().map(Footnote::text).toList())
                .containsExactly(List.of("x1b", "x1a", "x0b"), List.of("y1b", "y1a", "y0b"));
    }

    @Test
    @Feature("STRICT-08")
    void children_know_their_parent_without_asking() {
        List<User> eager = users.with(User_.posts).list();
        assertThat(tck.statementsOf(() -> eager.forEach(user -> user.posts()
                        .forEach(post -> assertThat(post.user().get()).isSameAs(user)))))
                .isEmpty();

        List<User> lazy = users.list();
        assertThat(tck.statementsOf(() -> lazy.forEach(user -> user.posts()
                        .forEach(post -> assertThat(post.user().get()).isSameAs(user)))))
                .hasSize(1);
        assertThat(tck.statementsOf(
                        () -> lazy.get(0).posts().list().get(0).editor().optional()))
                .isEmpty();
    }

    @Test
    @Feature("STRICT-08")
    void a_child_that_moves_forgets_its_parent() {
        Post post = users.with(User_.posts).first().orElseThrow().posts().list().get(0);

        assertThat(post.by(ben.id()).user().get().name()).isEqualTo("Ben");
        assertThat(users.with(User_.posts).first().orElseThrow().toMap().toString())
                .contains("posts=")
                .doesNotContain("user={");
    }
}
