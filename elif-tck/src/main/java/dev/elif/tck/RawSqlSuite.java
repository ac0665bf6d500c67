package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MissingSchemaException;
import dev.elif.error.QueryException;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Project;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selects that a program has written itself. */
@AcceptanceSuite
class RawSqlSuite {

    private final Tck tck;
    private final Repository<User, Long> users;

    RawSqlSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @BeforeEach
    void seed() {
        users.insertAll(List.of(
                new User("ann@example.org", "Ann"),
                new User("ben@example.org", "Ben"),
                new User("eve@example.org", "Eve")));
    }

    @Test
    @Feature("RET-18")
    void its_rows_are_models_like_any() {
        List<User> found = users.query()
                .fromSql("select * from users where lower(name) = lower(?)", "ANN")
                .list();

        assertThat(found).extracting(User::name).containsExactly("Ann");
        User ann = found.get(0);
        ann.withName("Anna").save();
        assertThat(users.findOrFail(ann.id()).name()).isEqualTo("Anna");
        assertThat(ann.posts().list()).isEmpty();
    }

    @Test
    @Feature("RET-18")
    void it_is_narrowed_ordered_and_counted_like_any() {
        Query<User> found = users.query().fromSql("select * from users where name <> ? -- but not everybody?", "Ben");

        assertThat(found.where(User_.name.ne("Zoe"))
                        .orderBy(User_.name.desc())
                        .limit(1)
                        .pluck(User_.name))
                .containsExactly("Eve");
        assertThat(found.count()).isEqualTo(2);
        assertThat(found.where(User_.name.eq("Ben")).exists()).isFalse();
        assertThat(found.with(User_.posts).stream().map(User::name)).containsExactlyInAnyOrder("Ann", "Eve");
    }

    @Test
    @Feature("RET-18")
    void a_list_is_an_array() {
        Post first = tck.repository(Post.class, Long.class).create(new Post(null, "A"));

        List<Post> found = tck.query(Post.class)
                .fromSql(
                        "select * from posts where status = any(?) and id = any(?)",
                        List.of(first.status()),
                        List.of(first.id()))
                .list();

        assertThat(found).hasSize(1);
    }

    @Test
    void only_its_rows_are_changed() {
        Query<User> found = users.query().fromSql("select * from users order by name limit ?", 1);

        assertThat(found.update(User_.name.set("Anna"))).isOne();
        assertThat(found.delete()).isOne();
        assertThat(tck.column("select name from users order by name")).containsExactly("Ben", "Eve");
    }

    @Test
    void scopes_hold_for_it_too() {
        Repository<Folder, Long> folders = tck.repository(Folder.class, Long.class);
        folders.create(new Folder("kept"));
        folders.create(new Folder("gone")).delete();

        Query<Folder> found = folders.query().fromSql("select * from folders");

        assertThat(found.pluck(Folder_.name)).containsExactly("kept");
        assertThat(found.withTrashed().count()).isEqualTo(2);
        tck.tenants().become("them");
        tck.repository(Project.class, Long.class).create(new Project("theirs", 1));
        tck.tenants().become("us");
        assertThat(tck.query(Project.class).fromSql("select * from projects").list())
                .isEmpty();
    }

    @Test
    void question_marks_are_places_only_where_sql_says_so() {
        String sql = "select * from users where name = ? and '?' = '?' and \"name\" <> $x$?$x$ /* ? */"
                + " and cast('{\"?\": 1}' as jsonb) ?? '?' -- ?";

        assertThat(users.query().fromSql(sql, "Ann").list()).hasSize(1);
    }

    @Test
    void every_place_has_a_value_and_every_value_a_place() {
        assertThatThrownBy(() -> users.query().fromSql("select * from users where name = ?"))
                .isInstanceOf(QueryException.class)
                .hasMessage("ELIF-2080 The SQL has 1 places for values, and there are 0 values."
                        + " Write one ? for each, and ?? for an operator.");
        assertThatThrownBy(() -> users.query().fromSql("select * from users", "Ann"))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> users.query().fromSql("select * from users where name = ?", new Object()))
                .isInstanceOf(QueryException.class)
                .hasMessage("ELIF-2081 SQL of the program's own takes no java.lang.Object as a value."
                        + " Give a number, a text, a time, a UUID, bytes, or a list of one of them.");
    }

    @Test
    void a_column_that_it_does_not_return_is_missing() {
        Query<User> half = users.query().fromSql("select id from users");

        assertThatThrownBy(half::list).isInstanceOf(MissingSchemaException.class);
        assertThat(half.pluck(User_.id)).hasSize(3);
    }
}
