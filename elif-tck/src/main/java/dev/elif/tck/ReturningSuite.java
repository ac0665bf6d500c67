package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Windows.everything;
import static dev.elif.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.DatabaseException;
import dev.elif.error.QueryException;
import dev.elif.error.UniqueViolationException;
import dev.elif.model.Transfer;
import dev.elif.query.Alias;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Task;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of many rows that return them, take values from other tables, or insert what a select finds. */
@AcceptanceSuite
class ReturningSuite {

    private final Tck tck;
    private final Query<User> users;
    private final Query<Post> posts;

    ReturningSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
        this.posts = tck.query(Post.class);
    }

    record Name(String name) {}

    @BeforeEach
    void seed() {
        Seeds unused = Seeds.all(tck.database());
    }

    @Test
    @Feature("DML-13")
    void an_update_returns_the_models_as_they_are_then() {
        List<User> retired = users.where(User_.age.gt(28)).updateReturning(User_.active.set(false));

        assertThat(retired).extracting(User::name).containsExactlyInAnyOrder("Ann", "Dan");
        assertThat(retired).noneMatch(User::active);
        assertThat(retired).allMatch(user -> user.dirty().isEmpty());
        assertThat(tck.statementsOf(
                        () -> users.where(User_.name.eq("Ben")).limit(1).updateReturning(User_.age.set(26))))
                .extracting(StatementCall::sql)
                .singleElement()
                .asString()
                .startsWith("update \"users\" set \"age\" = ?, \"updated_at\" = ? where (\"id\") in (select \"id\"")
                .contains(" returning \"id\", ");
    }

    @Test
    @Feature("DML-13")
    void what_is_returned_can_be_chosen() {
        assertThat(users.where(User_.age.lt(28)).select(Name::new, User_.name).updateReturning(User_.age.set(1)))
                .containsExactly(new Name("Ben"));
        assertThat(tck.query(Comment.class)
                        .where(Comment_.text.eq("third"))
                        .select(Name::new, Comment_.text)
                        .deleteReturning())
                .containsExactly(new Name("third"));
        assertThat(tck.query(Comment.class).count()).isEqualTo(2);
        assertThatThrownBy(() -> users.where(User_.age.lt(28)).select(count()).updateReturning(User_.age.set(1)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2128 What a change of User returns");
        assertThatThrownBy(() ->
                        users.where(User_.age.lt(28)).select(count().plus(1L)).updateReturning(User_.age.set(1)))
                .hasMessageStartingWith("ELIF-2128 ");
        assertThatThrownBy(() -> users.where(User_.age.lt(28))
                        .select(rowNumber().over(everything()))
                        .updateReturning(User_.age.set(1)))
                .hasMessageStartingWith("ELIF-2128 ");
        assertThatThrownBy(() -> posts.where(Post_.votes.lt(28))
                        .select(Post_.user.to(User_.name))
                        .updateReturning(Post_.votes.set(1)))
                .hasMessageStartingWith("ELIF-2128 ");
        assertThatThrownBy(() -> users.select(User_.name).deleteReturning()).hasMessageContaining("deleteAll()");
    }

    @Test
    @Feature({"DML-11", "DML-13"})
    void a_delete_returns_the_models_as_they_were() {
        List<Comment> gone =
                tck.query(Comment.class).where(Comment_.text.ne("first")).deleteReturning();
        assertThat(gone).extracting(Comment::text).containsExactlyInAnyOrder("second", "third");
        assertThat(tck.statementsOf(() -> gone.get(0).save()))
                .extracting(StatementCall::sql)
                .singleElement()
                .asString()
                .startsWith("insert into \"comments\"");
        Repository<Folder, Long> folders = tck.repository(Folder.class, Long.class);
        folders.create(new Folder("soft"));

        assertThat(tck.query(Folder.class).where(Folder_.name.eq("soft")).deleteReturning())
                .singleElement()
                .extracting(Folder::deletedAt)
                .isNotNull();
        assertThat(tck.column("select name from folders where deleted_at is not null"))
                .containsExactly("soft");
    }

    @Test
    @Feature({"DML-07", "DML-09"})
    void a_value_may_come_from_another_table() {
        Alias<User> writer = User_.as("w");

        assertThat(posts.join(writer, Post_.userId.eq(writer.to(User_.id)))
                        .where(writer.to(User_.name).eq("Ann"))
                        .update(Post_.title.setTo(writer.to(User_.name)), Post_.votes.set(1)))
                .isEqualTo(2);
        assertThat(tck.column("select title || votes from posts order by id"))
                .containsExactly("Ann1", "Ann1", "Gamma7", "Delta0");
        assertThat(posts.where(Post_.editorId.isNotNull())
                        .update(Post_.title.setTo(Post_.editor.to(User_.name)), Post_.votes.increment(5)))
                .isOne();
        assertThat(tck.column("select title || votes from posts order by id"))
                .containsExactly("Ben6", "Ann1", "Gamma7", "Delta0");
        assertThat(tck.statementsOf(
                        () -> posts.where(Post_.votes.eq(6)).update(Post_.title.setTo(Post_.user.to(User_.email)))))
                .extracting(StatementCall::sql)
                .containsExactly("update \"posts\" t set \"title\" = v.\"#1\", \"updated_at\" = ?"
                        + " from (select t.\"id\", t1.\"email\" as \"#1\" from \"posts\" t"
                        + " left join \"users\" t1 on t1.\"id\" = t.\"user_id\" where t.\"votes\" = ?) v"
                        + " where t.\"id\" = v.\"id\"");
    }

    @Test
    @Feature("DML-07")
    void a_value_may_come_from_the_same_row() {
        assertThat(posts.where(Post_.title.eq("Alpha")).update(Post_.editorId.setTo(Post_.userId)))
                .isOne();
        assertThat(tck.column("select user_id = editor_id from posts where title = 'Alpha'"))
                .containsExactly("t");
    }

    @Test
    @Feature("DML-05")
    void what_a_select_finds_is_inserted() {
        Repository<Comment, Long> comments = tck.repository(Comment.class, Long.class);

        assertThat(comments.insertFrom(
                        posts.where(Post_.votes.gt(5)),
                        List.of(
                                Comment_.postId.from(Post_.id),
                                Comment_.authorId.from(Post_.userId),
                                Comment_.text.from(Post_.title))))
                .isEqualTo(2);
        assertThat(tck.column("select text from comments where written_at is not null order by id"))
                .containsExactly("first", "second", "third", "Alpha", "Gamma");
        assertThatThrownBy(() -> comments.insertFrom(
                        posts, Comment_.text.from(Post_.title), Comment_.text.from(Post_.user.to(User_.name))))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-3111 Comment would get two values in [text]");
    }

    @Test
    @Feature({"DML-03", "DML-05"})
    void rows_that_are_there_are_left_out_where_that_is_asked_for() {
        Repository<User, Long> all = tck.repository(User.class, Long.class);
        List<Transfer<User, ? super User>> same = List.of(User_.email.from(User_.email), User_.name.from(User_.name));

        assertThatThrownBy(() -> all.insertFrom(users, same)).isInstanceOf(UniqueViolationException.class);
        assertThat(all.insertFromOrIgnore(users, same)).isZero();
        assertThat(users.count()).isEqualTo(4);
    }

    @Test
    void a_tenant_gets_rows_of_its_own_and_cannot_give_them_away() {
        Repository<Task, Long> tasks = tck.repository(Task.class, Long.class);

        assertThatThrownBy(tasks::truncate)
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-3112 Task belongs to tenants");
        tasks.withoutTenant().truncate();
    }

    @Test
    @Feature("DML-08")
    void a_row_is_updated_or_inserted() {
        Query<User> eve = users.withAttribute(User_.email, "eve@example.org");

        assertThat(eve.updateOrInsert(User_.name.set("Eve"))).isTrue();
        assertThat(eve.updateOrInsert(User_.name.set("Eva"))).isFalse();
        assertThat(tck.column("select name from users where email = 'eve@example.org' and created_at is not null"))
                .containsExactly("Eva");
    }

    @Test
    @Feature("DML-08")
    void of_many_who_do_it_at_once_one_inserts() {
        for (int round = 0; round < 20; round++) {
            Query<User> eve = users.withAttribute(User_.email, "eve" + round + "@example.org");
            CyclicBarrier together = new CyclicBarrier(4);
            List<CompletableFuture<Boolean>> all = Stream.of("a", "b", "c", "d")
                    .map(name -> Threads.begin(() -> {
                        together.await();
                        return eve.updateOrInsert(User_.name.set(name));
                    }))
                    .toList();

            assertThat(all.stream().map(CompletableFuture::join).filter(Boolean::booleanValue))
                    .hasSize(1);
            assertThat(eve.count()).isOne();
        }
    }

    @Test
    @Feature("DML-12")
    void a_table_can_be_emptied_and_counts_from_one_again() {
        Repository<Comment, Long> comments = tck.repository(Comment.class, Long.class);
        comments.truncate();

        assertThat(comments.query().count()).isZero();
        Post post = posts.orderBy(Post_.id.asc()).firstOrFail();
        assertThat(comments.create(new Comment(post.id(), post.userId(), "new")).id())
                .isOne();
        assertThatThrownBy(() -> tck.repository(Post.class, Long.class).truncate())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("[0A000]");
        assertThat(posts.count()).isEqualTo(4);
        tck.repository(Post.class, Long.class).truncateCascading();
        assertThat(comments.query().count()).isZero();
    }
}
