package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.error.UnknownNameException;
import dev.elif.query.Query;
import dev.elif.query.RelationPath;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Document;
import dev.elif.tck.domain.Employee;
import dev.elif.tck.domain.Employee_;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Footnote;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Project;
import dev.elif.tck.domain.Project_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Task;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions on related models: that there are some, that there are none, how many. */
@AcceptanceSuite
class ExistenceSuite {

    private final Tck tck;
    private final Query<User> users;
    private final Query<Post> posts;
    private Seeds people;

    ExistenceSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class).orderBy(User_.name.asc());
        this.posts = tck.query(Post.class).orderBy(Post_.title.asc());
    }

    @BeforeEach
    void seed() {
        people = Seeds.all(tck.database());
    }

    private static List<String> names(Query<User> query) {
        return query.pluck(User_.name);
    }

    @Test
    @Feature("RQ-01")
    void models_that_have_related_ones() {
        List<String> all =
                tck.column("select distinct u.name from users u join posts p on p.user_id = u.id order by 1");

        assertThat(names(users.has(User_.posts))).isNotEmpty().isEqualTo(all).doesNotContain("Dan");
        assertThat(tck.statementsOf(() -> users.has(User_.posts).list())).hasSize(1);
        assertThat(names(users.has("posts"))).isEqualTo(all);
        assertThat(names(users.has(User_.country))).contains("Ann").doesNotContain("Dan");
    }

    @Test
    @Feature("RQ-01")
    void models_that_have_so_many() {
        assertThat(names(users.where(User_.posts.count().ge(2L)))).containsExactly("Ann");
        assertThat(names(users.where(User_.posts.count().eq(0L))))
                .contains("Dan")
                .doesNotContain("Ann", "Ben");
        assertThat(names(users.where(
                        User_.posts.count(some -> some.where(Post_.votes.gt(5))).between(1L, 1L))))
                .isEqualTo(tck.column("select u.name from users u where (select count(*) from posts p"
                        + " where p.user_id = u.id and p.votes > 5) = 1 order by 1"))
                .isNotEmpty();
    }

    @Test
    @Feature("RQ-02")
    void related_ones_of_related_ones() {
        List<String> heard = tck.column("select distinct u.name from users u join posts p on p.user_id = u.id"
                + " join comments c on c.post_id = p.id order by 1");

        assertThat(heard).isNotEmpty();
        assertThat(names(users.has("posts.comments"))).isEqualTo(heard);
        assertThat(names(users.whereHas(User_.posts, some -> some.has(Post_.comments))))
                .isEqualTo(heard);
        assertThat(names(users.doesntHave("posts.comments"))).contains("Dan").doesNotContainAnyElementsOf(heard);
        assertThatThrownBy(() -> users.has("posts.coments"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Did you mean [comments]?");
    }

    @Test
    @Feature({"RQ-02", "REL-14"})
    void one_relation_behind_the_other() {
        RelationPath<User, Comment> heard = User_.posts.then(Post_.comments);

        assertThat(names(users.has(heard))).isEqualTo(names(users.has("posts.comments")));
        assertThat(users.pluck(heard.count()))
                .isEqualTo(users.list().stream()
                        .map(user -> user.posts().list().stream()
                                .mapToLong(post -> post.comments().list().size())
                                .sum())
                        .toList());
        assertThat(names(users.whereHas(heard, some -> some.whereRelation(Comment_.author, User_.name.eq("Ben")))))
                .containsExactly("Ann");
        assertThatThrownBy(() -> users.has(User_.published.then(Post_.comments)).list())
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2145");
        assertThatThrownBy(() -> users.has(User_.posts.then(Post_.tags)).list())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Post.tags");
        assertThat(tck.query(Country.class)
                        .has(Country_.users.then(User_.posts).then(Post_.comments))
                        .count())
                .isEqualTo(tck.query(Country.class).has(Country_.comments).count());
    }

    @Test
    @Feature({"RQ-03", "REL-21"})
    void an_or_within_stays_within() {
        assertThat(names(users.whereHas(
                        User_.posts, some -> some.where(Post_.title.eq("Beta").or(Post_.title.eq("Gamma"))))))
                .containsExactly("Ann", "Ben");
        assertThat(names(users.where(User_.posts
                        .exists(some -> some.where(Post_.title.eq("Gamma")))
                        .or(User_.name.eq("Dan")))))
                .containsExactly("Ben", "Dan");
    }

    @Test
    @Feature("RQ-04")
    void models_that_have_none() {
        assertThat(names(users.doesntHave(User_.posts)))
                .contains("Dan")
                .isEqualTo(tck.column("select name from users where id not in"
                        + " (select user_id from posts where user_id is not null) order by 1"));
        assertThat(names(users.whereDoesntHave(User_.posts, some -> some.where(Post_.title.eq("Alpha")))))
                .contains("Ben", "Dan")
                .doesNotContain("Ann");
        assertThat(names(users.whereDoesntHave(User_.posts, some -> some.doesntHave(Post_.comments))))
                .contains("Dan");
    }

    @Test
    @Feature("RQ-05")
    void those_that_were_asked_for_can_be_loaded_at_once() {
        List<User> found = users.withWhereHas(User_.posts, some -> some.where(Post_.title.eq("Beta")))
                .list();

        assertThat(found).extracting(User::name).containsExactly("Ann");
        assertThat(found.get(0).posts()).extracting(Post::title).containsExactly("Beta");
        assertThat(found.get(0).posts().isLoaded()).isTrue();
    }

    @Test
    @Feature({"RQ-07", "RQ-08"})
    void one_condition_is_enough() {
        assertThat(names(users.whereRelation(User_.posts, Post_.title.eq("Beta"))))
                .containsExactly("Ann");
        assertThat(names(users.whereDoesntHaveRelation(User_.posts, Post_.title.eq("Beta"))))
                .contains("Ben", "Dan")
                .doesNotContain("Ann");
    }

    @Test
    @Feature("RQ-09")
    void models_that_belong_to_one() {
        List<String> own = tck.column(
                "select title from posts where user_id = " + people.ann().id() + " order by 1");

        assertThat(posts.whereBelongsTo(Post_.user, people.ann()).pluck(Post_.title))
                .isEqualTo(own)
                .hasSize(2);
        assertThat(posts.whereBelongsTo(Post_.user, List.of(people.ann(), people.ben()))
                        .pluck(Post_.title))
                .containsAll(own)
                .hasSize(3);
        assertThat(posts.whereBelongsTo(Post_.user, List.of()).list()).isEmpty();
        assertThat(posts.where(Post_.user.is(people.ben()).or(Post_.title.eq("Alpha")))
                        .pluck(Post_.title))
                .containsExactly("Alpha", "Gamma");
        assertThatThrownBy(() -> posts.whereBelongsTo(Post_.user, new User("new@example.org", "New")))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2144")
                .hasMessageContaining("Post.user");
    }

    @Test
    @Feature("RQ-01")
    void models_of_every_kind_can_be_asked_about_theirs() {
        tck.repository(Country.class, String.class).create(new Country("AQ", "Antarctica", 0));

        assertThat(tck.query(Country.class).has(Country_.users).pluck(Country_.code))
                .contains("FR")
                .doesNotContain("AQ");
        assertThat(tck.query(Country.class).has(Country_.comments).pluck(Country_.code))
                .containsExactlyInAnyOrderElementsOf(
                        tck.column("select distinct u.country_code from comments c join posts p on p.id = c.post_id"
                                + " join users u on u.id = p.user_id where u.country_code is not null"));
    }

    @Test
    @Feature("REL-16")
    void a_model_may_be_related_to_its_like() {
        Repository<Employee, Long> staff = tck.repository(Employee.class, Long.class);
        Employee boss = staff.create(new Employee(null, "Boss"));
        Employee lead = staff.create(new Employee(boss.id(), "Lead"));
        staff.create(new Employee(lead.id(), "Dev"));

        assertThat(staff.query().has(Employee_.reports).pluck(Employee_.name))
                .containsExactlyInAnyOrder("Boss", "Lead");
        assertThat(staff.query()
                        .whereHas(Employee_.reports, some -> some.where(Employee_.name.eq("Dev")))
                        .pluck(Employee_.name))
                .containsExactly("Lead");
        assertThat(staff.query()
                        .whereHas(Employee_.manager, one -> one.doesntHave(Employee_.manager))
                        .pluck(Employee_.name))
                .containsExactly("Lead");
    }

    @Test
    @Feature("RQ-11")
    void what_is_deleted_is_not_there() {
        Folder folder = tck.repository(Folder.class, Long.class).create(new Folder("letters"));
        Document document = tck.repository(Document.class, Long.class).create(new Document(folder.id(), "first", 1));
        tck.repository(Footnote.class, Long.class).create(new Footnote(document.id(), "a"));
        Query<Folder> folders = tck.query(Folder.class);
        assertThat(folders.has(Folder_.documents).count()).isOne();
        assertThat(folders.has(Folder_.footnotes).count()).isOne();

        document.delete();

        assertThat(folders.has(Folder_.documents).count()).isZero();
        assertThat(folders.has(Folder_.footnotes).count()).isZero();
        assertThat(folders.doesntHave(Folder_.documents).count()).isOne();
        assertThat(folders.where(Folder_.documents.count().eq(0L)).count()).isOne();
        assertThat(folders.whereHas(Folder_.documents, some -> some.onlyTrashed())
                        .count())
                .isOne();
    }

    @Test
    @Feature("RQ-11")
    void nobody_finds_out_what_another_tenant_has() {
        tck.tenants().become("them");
        Project theirs = tck.repository(Project.class, Long.class).create(new Project("theirs", 1));
        tck.repository(Task.class, Long.class).create(new Task(theirs.id(), "secret"));
        tck.tenants().become("us");
        Project ours = tck.repository(Project.class, Long.class).create(new Project("ours", 1));
        tck.execute("update tasks set project_id = " + ours.id());
        Query<Project> projects = tck.query(Project.class);

        assertThat(projects.has(Project_.tasks).count()).isZero();
        assertThat(projects.where(Project_.tasks.count().ge(1L)).count()).isZero();
        assertThat(projects.withoutTenant().has(Project_.tasks).count()).isOne();
    }

    @Test
    @Feature("RW-07")
    void rows_can_be_changed_and_deleted_by_what_they_have() {
        assertThat(users.reorder()
                        .doesntHave(User_.posts)
                        .doesntHave(User_.profile)
                        .has(User_.country)
                        .count())
                .isNotNegative();
        long silent = tck.query(Post.class).doesntHave(Post_.comments).count();

        assertThat(silent).isPositive();
        assertThat(tck.query(Post.class).doesntHave(Post_.comments).update(Post_.votes.set(99)))
                .isEqualTo(silent);
        assertThat(tck.query(Post.class)
                        .whereRelation(Post_.user, User_.name.eq("Ben"))
                        .doesntHave(Post_.comments)
                        .delete())
                .isEqualTo(tck.query(Post.class).where(Post_.votes.eq(99)).count() == silent ? 0 : 1);
        assertThat(tck.query(Post.class).has(Post_.comments).has(Post_.user).update(Post_.title.set("heard")))
                .isEqualTo(tck.query(Post.class).has(Post_.comments).count());
        assertThat(tck.query(Post.class)
                        .whereRelation(Post_.comments, Comment_.text.isNotNull())
                        .count())
                .isPositive();
    }
}
