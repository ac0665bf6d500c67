package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ForeignKeyViolationException;
import dev.elif.error.QueryException;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Attached;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.query.Synced;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Tag;
import dev.elif.tck.domain.Tag_;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.Team_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations of many to many: read, narrowed, counted and written over the rows between, with a model of their own and without. */
@AcceptanceSuite
class ManyToManySuite {

    private final Tck tck;
    private final Query<Post> posts;
    private final Query<User> users;
    private Post alpha;
    private Post beta;
    private Tag java;
    private Tag sql;
    private Tag web;
    private User ann;
    private User ben;
    private Team red;
    private Team blue;

    ManyToManySuite(Tck tck) {
        this.tck = tck;
        this.posts = tck.query(Post.class).orderBy(Post_.title.asc());
        this.users = tck.query(User.class).orderBy(User_.name.asc());
    }

    @BeforeEach
    void seed() {
        Repository<Post, Long> all = tck.repository(Post.class, Long.class);
        Repository<Tag, Long> tags = tck.repository(Tag.class, Long.class);
        alpha = all.create(new Post(null, "Alpha"));
        beta = all.create(new Post(null, "Beta"));
        all.create(new Post(null, "Gamma"));
        java = tags.create(new Tag("java"));
        sql = tags.create(new Tag("sql"));
        web = tags.create(new Tag("web"));
        ann = tck.repository(User.class, Long.class).create(new User("ann@example.org", "Ann"));
        ben = tck.repository(User.class, Long.class).create(new User("ben@example.org", "Ben"));
        red = tck.repository(Team.class, UUID.class).create(new Team("Red"));
        blue = tck.repository(Team.class, UUID.class).create(new Team("Blue"));
    }

    private static List<String> names(Iterable<Tag> tags) {
        List<String> names = new ArrayList<>();
        tags.forEach(tag -> names.add(tag.name()));
        names.sort(null);
        return names;
    }

    private List<String> links() {
        return tck.column("select p.title || ':' || t.name from post_tag l join posts p on p.id = l.post_id"
                + " join tags t on t.id = l.tag_id order by 1");
    }

    private List<String> memberships() {
        return tck.column("select u.name || ':' || t.name || ':' || m.role from memberships m"
                + " join users u on u.id = m.user_id join teams t on t.id = m.team_id order by 1");
    }

    @Test
    @Feature({"M2M-01", "M2M-02", "M2M-13"})
    void models_are_related_over_a_table_between() {
        alpha.tags().attach(List.of(java, sql));
        beta.tags().attach(sql);

        assertThat(links()).containsExactly("Alpha:java", "Alpha:sql", "Beta:sql");
        assertThat(names(alpha.tags())).containsExactly("java", "sql");
        assertThat(sql.posts()).extracting(Post::title).containsExactlyInAnyOrder("Alpha", "Beta");
        assertThat(web.posts().list()).isEmpty();
        assertThat(new Post(null, "New").tags().list()).isEmpty();
        assertThat(alpha.tags().query().where(Tag_.name.eq("sql")).count()).isOne();
    }

    @Test
    @Feature({"M2M-01", "EAGER-13"})
    void they_are_loaded_by_one_statement_and_shared() {
        alpha.tags().attach(List.of(java, sql));
        beta.tags().attach(sql);
        List<Post> found = new ArrayList<>();

        assertThat(tck.statementsOf(() -> found.addAll(posts.with(Post_.tags, tags -> tags.orderBy(Tag_.name.desc()))
                        .list())))
                .hasSize(2);
        assertThat(tck.statementsOf(() -> {
                    assertThat(found.get(0).tags()).extracting(Tag::name).containsExactly("sql", "java");
                    assertThat(found.get(1).tags().list().get(0))
                            .isSameAs(found.get(0).tags().list().get(0));
                    assertThat(found.get(2).tags().list()).isEmpty();
                }))
                .isEmpty();
        List<Post> lazy = posts.list();
        assertThat(tck.statementsOf(() -> lazy.forEach(post -> post.tags().list())))
                .hasSize(1);
        assertThat(posts.with(Post_.tags, tags -> tags.with(Tag_.posts))
                        .first()
                        .orElseThrow()
                        .tags())
                .flatExtracting(tag -> tag.posts().list())
                .extracting(Post::title)
                .containsExactlyInAnyOrder("Alpha", "Alpha", "Beta");
    }

    @Test
    @Feature({"M2M-01", "EAGER-10"})
    void so_many_of_each() {
        alpha.tags().attach(List.of(java, sql, web));
        beta.tags().attach(List.of(sql, java));

        assertThat(posts.with(Post_.tags, tags -> tags.orderBy(Tag_.name.asc()).limit(2))
                        .list())
                .extracting(post -> names(post.tags()))
                .containsExactly(List.of("java", "sql"), List.of("java", "sql"), List.of());
        ann.teams().attach(List.of(red, blue), row -> row.as("member"));
        assertThat(users.with(
                                User_.teams,
                                teams -> teams.orderBy(Team_.name.asc()).limit(1))
                        .first()
                        .orElseThrow()
                        .teams()
                        .attached())
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.model().name()).isEqualTo("Blue");
                    assertThat(only.pivot().role()).isEqualTo("member");
                    assertThat(only.pivot().teamId()).isEqualTo(blue.id());
                });
    }

    @Test
    @Feature({"RQ-01", "AGG-01", "M2M-25"})
    void they_can_be_asked_about_and_counted() {
        alpha.tags().attach(List.of(java, sql));
        beta.tags().attach(sql);

        assertThat(posts.has(Post_.tags).pluck(Post_.title)).containsExactly("Alpha", "Beta");
        assertThat(posts.doesntHave(Post_.tags).pluck(Post_.title)).containsExactly("Gamma");
        assertThat(posts.whereRelation(Post_.tags, Tag_.name.eq("java")).pluck(Post_.title))
                .containsExactly("Alpha");
        assertThat(posts.whereAttachedTo(Post_.tags, sql).pluck(Post_.title)).containsExactly("Alpha", "Beta");
        assertThat(posts.whereAttachedTo(Post_.tags, List.of(java, web)).pluck(Post_.title))
                .containsExactly("Alpha");
        assertThat(posts.withCount(Post_.tags).list())
                .extracting(post -> post.count(Post_.tags))
                .containsExactly(2L, 1L, 0L);
    }

    @Test
    @Feature({"M2M-03", "M2M-04", "M2M-10"})
    void the_row_between_may_be_a_model() {
        ann.teams().attach(red, row -> row.as("lead"));
        ann.teams().attach(blue, row -> row.as("guest"));
        ben.teams().attach(red, row -> row.as("guest"));
        List<User> found = users.with(User_.teams).list();

        assertThat(memberships()).containsExactly("Ann:Blue:guest", "Ann:Red:lead", "Ben:Red:guest");
        assertThat(tck.statementsOf(() -> {
                    assertThat(found.get(0).teams().attached())
                            .extracting(each ->
                                    each.model().name() + " " + each.pivot().role())
                            .containsExactlyInAnyOrder("Red lead", "Blue guest");
                    assertThat(found.get(1).teams().attached())
                            .extracting(each -> each.pivot().role())
                            .containsExactly("guest");
                    assertThat(found.get(1).teams().list().get(0))
                            .isIn(found.get(0).teams().list());
                }))
                .isEmpty();
        Attached<Team, Membership> lead = ann.teams().attached().stream()
                .filter(each -> each.pivot().role().equals("lead"))
                .findFirst()
                .orElseThrow();
        lead.pivot().as("chair").save();
        assertThat(memberships()).contains("Ann:Red:chair");
        assertThat(ann.teams().pivots().where(Membership_.role.eq("chair")).count())
                .isOne();
    }

    @Test
    @Feature({"M2M-07", "M2M-09"})
    void the_row_between_may_narrow_and_order() {
        ann.teams().attach(red, row -> row.as("lead"));
        ann.teams().attach(blue, row -> row.as("guest"));

        assertThat(ann.teams()
                        .query()
                        .where(User_.teams.pivot().to(Membership_.role).eq("lead"))
                        .pluck(Team_.name))
                .containsExactly("Red");
        assertThat(users.with(
                                User_.teams,
                                teams -> teams.orderBy(
                                        User_.teams.pivot().to(Membership_.role).asc()))
                        .first()
                        .orElseThrow()
                        .teams())
                .extracting(Team::name)
                .containsExactly("Blue", "Red");
        assertThat(users.whereHas(
                                User_.teams,
                                teams -> teams.where(
                                        User_.teams.pivot().to(Membership_.role).eq("guest")))
                        .pluck(User_.name))
                .containsExactly("Ann");
    }

    @Test
    @Feature("M2M-13")
    void attaching_takes_one_statement_and_refuses_what_is_there() {
        assertThat(tck.statementsOf(() -> alpha.tags().attach(List.of(java, sql, web))))
                .hasSize(1);
        assertThat(tck.statementsOf(() -> beta.tags().attachKeys(List.of(java.id(), java.id(), sql.id()))))
                .hasSize(1);
        assertThat(links()).hasSize(5);
        assertThatThrownBy(() -> alpha.tags().attach(java)).isInstanceOf(UniqueViolationException.class);
        assertThat(tck.statementsOf(() -> alpha.tags().attach(List.of()))).isEmpty();
    }

    @Test
    @Feature("M2M-14")
    void models_can_be_taken_out() {
        alpha.tags().attach(List.of(java, sql, web));
        beta.tags().attach(sql);

        assertThat(alpha.tags().detach(java)).isTrue();
        assertThat(alpha.tags().detach(java)).isFalse();
        assertThat(alpha.tags().detachKeys(List.of(sql.id()))).isOne();
        assertThat(links()).containsExactly("Alpha:web", "Beta:sql");
        assertThat(alpha.tags().detachAll()).isOne();
        assertThat(alpha.tags().detach(List.of())).isZero();
        assertThat(links()).containsExactly("Beta:sql");
    }

    @Test
    @Feature({"M2M-15", "M2M-16", "M2M-21"})
    void a_relation_can_be_made_equal_to_a_list() {
        alpha.tags().attach(List.of(java, sql));
        beta.tags().attach(java);

        Synced synced = alpha.tags().sync(List.of(sql, web));

        assertThat(synced).isEqualTo(new Synced(List.of(web.id()), List.of(java.id()), List.of()));
        assertThat(links()).containsExactly("Alpha:sql", "Alpha:web", "Beta:java");
        assertThat(alpha.tags().syncWithoutDetaching(List.of(java, sql)).attached())
                .containsExactly(java.id());
        assertThat(alpha.tags().syncKeys(List.of()).detached()).hasSize(3);
        assertThat(links()).containsExactly("Beta:java");
        assertThat(tck.statementsOf(() -> assertThat(
                                alpha.tags().syncWithoutDetaching(List.of()).isEmpty())
                        .isTrue()))
                .isEmpty();
    }

    @Test
    @Feature({"M2M-17", "M2M-19"})
    void rows_that_stay_can_be_changed() {
        ann.teams().attach(red, row -> row.as("lead"));

        Synced synced = ann.teams().sync(List.of(red, blue), row -> row.as("guest"));

        assertThat(synced).isEqualTo(new Synced(List.of(blue.id()), List.of(), List.of(red.id())));
        assertThat(memberships()).containsExactly("Ann:Blue:guest", "Ann:Red:guest");
        assertThat(ann.teams().sync(List.of(red, blue), row -> row.as("guest")).isEmpty())
                .isTrue();
        assertThat(ann.teams().sync(Map.of(red, row -> row.as("chair"))).updated())
                .containsExactly(red.id());
        assertThat(ann.teams().updatePivot(red, row -> row.as("lead"))).isTrue();
        assertThat(ann.teams().updatePivot(blue, row -> row.as("lead"))).isFalse();
        assertThat(memberships()).containsExactly("Ann:Red:lead");
    }

    @Test
    @Feature("M2M-18")
    void models_can_be_toggled() {
        alpha.tags().attach(List.of(java, sql));

        assertThat(alpha.tags().toggle(List.of(sql, web)))
                .isEqualTo(new Synced(List.of(web.id()), List.of(sql.id()), List.of()));
        assertThat(alpha.tags().toggleKeys(List.of(web.id(), sql.id())).detached())
                .containsExactly(web.id());
        assertThat(links()).containsExactly("Alpha:java", "Alpha:sql");
    }

    @Test
    @Feature("M2M-20")
    void all_of_it_happens_or_nothing() {
        alpha.tags().attach(java);
        Tag gone = tck.repository(Tag.class, Long.class).create(new Tag("gone"));
        gone.delete();

        assertThatThrownBy(() -> alpha.tags().sync(List.of(sql, gone)))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(links()).containsExactly("Alpha:java");
        assertThatThrownBy(() -> alpha.tags().attach(new Tag("unsaved")))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2147")
                .hasMessageContaining("Post.tags");
        assertThatThrownBy(() -> new Post(null, "New").tags().sync(List.of(java)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2147");
        assertThatThrownBy(() -> alpha.tags().attachKeys(List.of("java"))).isInstanceOf(QueryException.class);
    }

    @Test
    @Feature("M2M-15")
    void of_two_that_synchronize_at_once_one_has_the_last_word() throws Exception {
        Post same = posts.first().orElseThrow();
        CompletableFuture<Synced> other = Threads.begin(() -> same.tags().sync(List.of(java, sql)));
        alpha.tags().sync(List.of(java, web));
        Threads.end(other);

        assertThat(links()).isIn(List.of("Alpha:java", "Alpha:sql"), List.of("Alpha:java", "Alpha:web"));
    }

    @Test
    @Feature("M2M-23")
    void new_models_can_be_saved_and_related_at_once() {
        Tag fresh = alpha.tags().save(new Tag("fresh"));
        alpha.tags().saveMany(List.of(new Tag("one"), java));
        ann.teams().save(new Team("Green"), row -> row.as("founder"));

        assertThat(fresh.id()).isNotNull();
        assertThat(links()).containsExactly("Alpha:fresh", "Alpha:java", "Alpha:one");
        assertThat(memberships()).containsExactly("Ann:Green:founder");
    }

    @Test
    @Feature("RW-09")
    void what_was_loaded_is_read_again_after_a_change() {
        Post found = posts.with(Post_.tags).first().orElseThrow();
        assertThat(found.tags().list()).isEmpty();

        found.tags().attach(java);

        assertThat(found.tags().isLoaded()).isFalse();
        assertThat(names(found.tags())).containsExactly("java");
        found.tags().detachAll();
        assertThat(found.tags().list()).isEmpty();
    }
}
