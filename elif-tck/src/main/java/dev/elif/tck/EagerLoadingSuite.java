package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.query.Query;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Catalog;
import dev.elif.tck.domain.Catalog_Entry_;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Duty_;
import dev.elif.tck.domain.Employee;
import dev.elif.tck.domain.Employee_;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Profile;
import dev.elif.tck.domain.Profile_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher;
import dev.elif.tck.domain.Voucher_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Relations that are loaded with the models of a query: one statement a relation and level, whatever the numbers. */
@AcceptanceSuite
class EagerLoadingSuite {

    private final Tck tck;
    private final Query<User> users;
    private final Query<Post> posts;

    EagerLoadingSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
        this.posts = tck.query(Post.class);
    }

    @Test
    @Feature("EAGER-01")
    void every_kind_of_relation_comes_with_the_models() {
        Seeds.all(tck.database());
        List<User> found = new ArrayList<>();

        List<StatementCall> reading = tck.statementsOf(() -> found.addAll(users.orderBy(User_.name.asc())
                .with(User_.posts, User_.profile)
                .with(User_.country)
                .list()));

        assertThat(reading).extracting(StatementCall::model).containsExactly("User", "Post", "Profile", "Country");
        assertThat(tck.statementsOf(() -> {
                    User ann = found.get(0);
                    assertThat(ann.posts()).extracting(Post::title).containsExactlyInAnyOrder("Alpha", "Beta");
                    assertThat(ann.profile().get().bio()).isEqualTo("Ann writes.");
                    assertThat(ann.country().get().name()).isEqualTo("France");
                    User dan = found.get(3);
                    assertThat(dan.posts().list()).isEmpty();
                    assertThat(dan.profile().optional()).isEmpty();
                    assertThat(dan.country().optional()).isEmpty();
                    assertThat(dan.posts().isLoaded()).isTrue();
                }))
                .isEmpty();
    }

    @Test
    void the_number_of_statements_does_not_depend_on_the_number_of_parents() {
        Query<User> query =
                users.with(User_.posts, all -> all.with(Post_.comments)).with(User_.profile);
        Seeds.crowd(tck.database(), 10);
        assertThat(tck.statementsOf(query::list)).hasSize(4);

        tck.execute("delete from comments");
        tck.execute("delete from posts");
        tck.execute("delete from profiles");
        tck.execute("delete from users");
        Seeds.crowd(tck.database(), 10_000);
        List<User> found = new ArrayList<>();

        assertThat(tck.statementsOf(() -> found.addAll(query.list()))).hasSize(4);
        assertThat(tck.statementsOf(() -> assertThat(found).hasSize(10_000).allSatisfy(user -> {
                    assertThat(user.profile().get().bio()).endsWith(user.name());
                    assertThat(user.posts().list())
                            .hasSize(2)
                            .allSatisfy(post -> assertThat(post.comments())
                                    .singleElement()
                                    .satisfies(comment ->
                                            assertThat(comment.text()).endsWith(post.title())));
                })))
                .isEmpty();
    }

    @Test
    @Feature("EAGER-11")
    void there_may_be_more_parents_than_a_statement_has_parameters() {
        tck.repository(Employee.class, Long.class)
                .insertAll(IntStream.range(0, 70_000)
                        .mapToObj(i -> new Employee(null, "E" + i))
                        .toList());

        assertThat(tck.statementsOf(() -> assertThat(tck.query(Employee.class)
                                .with(Employee_.reports)
                                .list())
                        .hasSize(70_000)))
                .hasSize(2);
    }

    @Test
    @Feature("EAGER-02")
    void relations_nest() {
        Seeds.all(tck.database());

        List<StatementCall> calls = tck.statementsOf(() -> {
            User ann = users.with(User_.posts, all -> all.with(Post_.comments, some -> some.with(Comment_.author)))
                    .where(User_.name.eq("Ann"))
                    .sole();
            assertThat(ann.posts())
                    .flatExtracting(post -> post.comments().list())
                    .extracting(comment -> comment.author().get().name())
                    .containsExactlyInAnyOrder("Ben", "Cleo");
        });

        assertThat(calls).extracting(StatementCall::model).containsExactly("User", "Post", "Comment", "User");
    }

    @Test
    @Feature("EAGER-03")
    void a_relation_may_be_narrowed_and_ordered() {
        Seeds.all(tck.database());

        User ann = users.with(User_.posts, all -> all.where(Post_.votes.gt(1)).orderBy(Post_.votes.asc()))
                .where(User_.name.eq("Ann"))
                .sole();
        User strict = users.with(User_.posts, all -> all.where(Post_.status.eq(Post.Status.PUBLISHED)))
                .where(User_.name.eq("Ann"))
                .sole();

        assertThat(ann.posts()).extracting(Post::title).containsExactly("Beta", "Alpha");
        assertThat(strict.posts()).extracting(Post::title).containsExactly("Alpha");
        assertThat(strict.posts().isLoaded()).isTrue();
    }

    @Test
    void a_narrowing_or_does_not_let_other_parents_children_in() {
        Seeds.all(tck.database());

        User ben = users.with(User_.posts, all -> all.where(Post_.votes.eq(7).or(Post_.votes.eq(10))))
                .where(User_.name.eq("Ben"))
                .sole();

        assertThat(ben.posts()).extracting(Post::title).containsExactly("Gamma");
    }

    @Test
    void naming_a_relation_again_replaces_how_it_is_loaded() {
        Seeds.all(tck.database());

        List<StatementCall> calls = tck.statementsOf(() -> {
            User ann = users.with(User_.posts)
                    .with(User_.posts, all -> all.where(Post_.title.eq("Beta")))
                    .where(User_.name.eq("Ann"))
                    .sole();
            assertThat(ann.posts()).extracting(Post::title).containsExactly("Beta");
        });

        assertThat(calls).hasSize(2);
    }

    @Test
    void relations_can_be_named_by_a_path_of_text() {
        Seeds.all(tck.database());

        List<StatementCall> calls = tck.statementsOf(() -> {
            User ann =
                    users.with("posts.comments.author").whereEq("name", "Ann").sole();
            assertThat(ann.posts())
                    .flatExtracting(post -> post.comments().list())
                    .hasSize(2);
        });

        assertThat(calls).hasSize(4);
        assertThatThrownBy(() -> users.with("posts.coments"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Did you mean [comments]?");
    }

    @Test
    @Feature("EAGER-13")
    void models_that_belong_to_one_share_its_instance() {
        Seeds.all(tck.database());

        List<Post> found = posts.with(Post_.user).orderBy(Post_.title.asc()).list();

        assertThat(found.get(0).user().get()).isSameAs(found.get(1).user().get());
        assertThat(found.get(3).user().get()).isNotSameAs(found.get(0).user().get());
    }

    @Test
    @Feature("EAGER-12")
    void parts_and_pages_load_as_well() {
        Seeds.crowd(tck.database(), 25);
        Query<User> query = users.with(User_.posts).orderBy(User_.id.asc());

        assertThat(tck.statementsOf(() -> {
                    try (Stream<User> stream = query.stream()) {
                        assertThat(stream.filter(user -> user.posts().list().size() == 2))
                                .hasSize(25);
                    }
                }))
                .hasSize(2);
        assertThat(query.paginate(10).items())
                .hasSize(10)
                .allMatch(user -> user.posts().isLoaded());
        assertThat(query.cursorPage(10).items())
                .hasSize(10)
                .allMatch(user -> user.posts().isLoaded());
        List<Integer> parts = new ArrayList<>();
        boolean all = query.chunk(10, part -> {
            assertThat(part).allMatch(user -> user.posts().isLoaded());
            return parts.add(part.size());
        });
        assertThat(all).isTrue();
        assertThat(parts).containsExactly(10, 10, 5);
    }

    @Test
    @Feature("REL-04")
    void keys_are_found_by_their_names() {
        assertThat(Post_.user.keys().source()).isEqualTo(List.of(Post_.userId));
        assertThat(Post_.editor.keys().source()).isEqualTo(List.of(Post_.editorId));
        assertThat(User_.posts.keys().target()).isEqualTo(List.of(Post_.userId));
        assertThat(Post_.userId.name()).isEqualTo("user_id");
        assertThat(Membership_.duties.keys().target()).isEqualTo(List.of(Duty_.userId, Duty_.teamId));
    }

    @Test
    @Feature("REL-23")
    void what_is_loaded_can_be_asked_set_and_forgotten() {
        Seeds people = Seeds.all(tck.database());
        User ann = users.with(User_.posts).find(people.ann().id()).orElseThrow();
        Post draft = new Post(ann.id(), "Draft");

        assertThat(ann.hasLoaded(User_.posts)).isTrue();
        assertThat(ann.hasLoaded(User_.profile)).isFalse();
        assertThat(tck.statementsOf(() -> {
                    assertThat(ann.setRelation(User_.posts, List.of(draft)).posts())
                            .containsExactly(draft);
                    assertThat(ann.toMap()).containsKey("posts");
                    assertThat(ann.unload(User_.posts).toMap()).doesNotContainKey("posts");
                }))
                .isEmpty();
        assertThat(ann.posts()).hasSize(2);
        assertThat(ann.unload().hasLoaded(User_.posts)).isFalse();
    }

    @Test
    void foreign_keys_that_are_null_belong_to_nothing_and_ask_for_nothing() {
        tck.repository(Post.class, Long.class).insertAll(List.of(new Post(null, "A"), new Post(null, "B")));

        assertThat(tck.statementsOf(() -> assertThat(posts.with(Post_.user).list())
                        .allSatisfy(post -> assertThat(post.user().optional()).isEmpty())))
                .hasSize(1);
    }

    @Test
    void a_query_that_finds_nothing_loads_nothing() {
        assertThat(tck.statementsOf(() -> users.with(User_.posts).list())).hasSize(1);
    }

    @Test
    void first_sole_and_find_load_as_well() {
        Seeds people = Seeds.all(tck.database());
        Query<User> query = users.with(User_.posts);

        assertThat(query.first())
                .hasValueSatisfying(user -> assertThat(user.posts().isLoaded()).isTrue());
        assertThat(query.find(people.ben().id()))
                .hasValueSatisfying(
                        user -> assertThat(user.posts()).extracting(Post::title).containsExactly("Gamma"));
    }

    @Test
    @Feature("REL-16")
    void a_relation_to_the_model_itself_loads_in_both_directions() {
        var staff = tck.repository(Employee.class, Long.class);
        Employee boss = staff.create(new Employee(null, "Boss"));
        Employee lead = staff.create(new Employee(boss.id(), "Lead"));
        staff.create(new Employee(lead.id(), "Dev"));
        staff.create(new Employee(lead.id(), "Ops"));

        List<StatementCall> calls = tck.statementsOf(() -> {
            Employee top = tck.query(Employee.class)
                    .where(Employee_.managerId.isNull())
                    .with(Employee_.reports, all -> all.with(Employee_.reports))
                    .sole();
            assertThat(top.reports())
                    .flatExtracting(each -> each.reports().list())
                    .extracting(Employee::name)
                    .containsExactlyInAnyOrder("Dev", "Ops");
            Employee dev = tck.query(Employee.class)
                    .where(Employee_.name.eq("Dev"))
                    .with(Employee_.manager, up -> up.with(Employee_.manager))
                    .sole();
            assertThat(dev.manager().get().manager().get().name()).isEqualTo("Boss");
        });

        assertThat(calls).hasSize(6);
    }

    @Test
    void a_plain_class_with_state_and_a_nested_model_keep_what_is_loaded() {
        Seeds.all(tck.database());
        Catalog.Section novels =
                tck.repository(Catalog.Section.class, Long.class).create(new Catalog.Section(null, "Novels"));
        tck.repository(Catalog.Entry.class, Long.class).create(new Catalog.Entry(novels.id(), "Emma"));

        assertThat(tck.statementsOf(() -> assertThat(
                                tck.query(Profile.class).with(Profile_.user).list())
                        .extracting(profile -> profile.user().get().name())
                        .containsExactlyInAnyOrder("Ann", "Ben")))
                .hasSize(2);
        assertThat(tck.statementsOf(() -> assertThat(tck.query(Catalog.Entry.class)
                                .with(Catalog_Entry_.section)
                                .sole()
                                .section()
                                .get())
                        .isEqualTo(novels)))
                .hasSize(2);
    }

    @Test
    void a_model_that_keeps_nothing_refuses_at_once() {
        assertThatThrownBy(() -> tck.query(Country.class).with(Country_.users))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2011")
                .hasMessageContaining("Country")
                .hasMessageContaining("[users]");
        assertThatThrownBy(() -> tck.query(Voucher.class).with(Voucher_.user))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2011");
        assertThatThrownBy(() -> tck.query(Voucher.class).with("user"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2011");
    }
}
