package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.model.Selection;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Document;
import dev.elif.tck.domain.Document_;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Project;
import dev.elif.tck.domain.Project_;
import dev.elif.tck.domain.Task;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of related models as a part of a query: selects in a select. */
@AcceptanceSuite
class RelatedValueSuite {

    private static final Selection<User, String> NEWEST =
            User_.posts.value(Post_.title, posts -> posts.orderBy(Post_.id.desc()));

    private final Tck tck;
    private final Query<User> users;

    RelatedValueSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
    }

    record Author(String name, @Nullable String newest) {}

    record Summary(String name, long posts, @Nullable Integer votes) {}

    @BeforeEach
    void seed() {
        Repository<User, Long> all = tck.repository(User.class, Long.class);
        Repository<Post, Long> posts = tck.repository(Post.class, Long.class);
        User ann = all.create(new User("ann@example.org", "Ann"));
        User ben = all.create(new User("ben@example.org", "Ben"));
        all.create(new User("eve@example.org", "Eve"));
        for (String title : List.of("C", "A")) {
            posts.create(new Post(ann.id(), title));
        }
        posts.create(new Post(ben.id(), "B"));
    }

    @Test
    @Feature("RET-16")
    void a_value_of_the_first_related_model_can_be_selected() {
        Query<User> byName = users.orderBy(User_.name.asc());

        assertThat(byName.select(Author::new, User_.name, NEWEST).list())
                .containsExactly(new Author("Ann", "A"), new Author("Ben", "B"), new Author("Eve", null));
        assertThat(byName.pluck(NEWEST)).containsExactly("A", "B", null);
        assertThat(tck.statementsOf(() -> byName.pluck(NEWEST))).hasSize(1);
    }

    @Test
    @Feature("RET-16")
    void it_may_be_an_aggregate_of_some() {
        assertThat(users.orderBy(User_.name.asc())
                        .select(
                                Summary::new,
                                User_.name,
                                User_.posts.value(count(), posts -> posts),
                                User_.posts.value(Post_.votes, posts -> posts.where(Post_.title.eq("A"))))
                        .list())
                .containsExactly(new Summary("Ann", 2, 0), new Summary("Ben", 1, null), new Summary("Eve", 0, null));
    }

    @Test
    @Feature("RET-17")
    void it_can_decide_the_order() {
        assertThat(users.orderBy(NEWEST.desc().nullsLast()).list())
                .extracting(User::name)
                .containsExactly("Ben", "Ann", "Eve");
        assertThat(users.orderBy(User_.posts.value(count(), posts -> posts).desc(), User_.name.desc())
                        .limit(2)
                        .list())
                .extracting(User::name)
                .containsExactly("Ann", "Ben");
    }

    @Test
    void it_may_itself_ask_for_such_a_value_and_join() {
        Selection<User, String> own = User_.posts.value(
                Post_.user.to(User_.name),
                posts -> posts.orderBy(
                        Post_.comments.value(count(), comments -> comments).desc(), Post_.title.asc()));

        assertThat(users.orderBy(User_.name.asc()).pluck(own)).containsExactly("Ann", "Ben", null);
    }

    @Test
    void a_query_ordered_by_it_can_be_counted_and_changed() {
        Query<User> first = users.orderBy(NEWEST.asc()).limit(1);

        assertThat(first.count()).isOne();
        assertThat(users.orderBy(NEWEST.asc()).exists()).isTrue();
        assertThat(first.update(User_.name.set("Anna"))).isOne();
        assertThat(tck.column("select name from users order by name")).containsExactly("Anna", "Ben", "Eve");
    }

    @Test
    void scopes_of_the_related_model_hold_in_it_and_are_asked_anew() {
        Folder folder = tck.repository(Folder.class, Long.class).create(new Folder("letters"));
        Document document = tck.repository(Document.class, Long.class).create(new Document(folder.id(), "first", 1));
        Selection<Folder, Long> documents = Folder_.documents.value(count(), query -> query);
        Selection<Folder, Long> all = Folder_.documents.value(count(), query -> query.withTrashed());
        Query<Folder> folders = tck.query(Folder.class);

        assertThat(folders.pluck(documents)).containsExactly(1L);
        document.delete();
        assertThat(folders.pluck(documents)).containsExactly(0L);
        assertThat(folders.pluck(all)).containsExactly(1L);
        assertThat(folders.pluck(Folder_.documents.value(Document_.title, query -> query.onlyTrashed())))
                .containsExactly("first");
    }

    @Test
    void nobody_sees_the_rows_of_another_tenant_in_it() {
        tck.tenants().become("them");
        Project theirs = tck.repository(Project.class, Long.class).create(new Project("theirs", 1));
        tck.repository(Task.class, Long.class).create(new Task(theirs.id(), "secret"));
        tck.tenants().become("us");
        Project ours = tck.repository(Project.class, Long.class).create(new Project("ours", 1));
        tck.execute("update tasks set project_id = " + ours.id());
        Selection<Project, Long> tasks = Project_.tasks.value(count(), query -> query);

        assertThat(tck.query(Project.class).pluck(tasks)).containsExactly(0L);
        assertThat(tck.query(Project.class).withoutTenant().pluck(tasks)).containsExactlyInAnyOrder(0L, 1L);
    }
}
