package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Comment;
import dev.elif.docs.blog.Comment_;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.query.Models;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.query.Upserted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkGuideTest {

    private Blog blog;
    private Repository<User, Long> users;
    private Query<Post> posts;

    @BeforeEach
    void open() {
        blog = new Blog();
        users = blog.database().repository(User.class, Long.class);
        posts = blog.database().query(Post.class);
    }

    @AfterEach
    void close() {
        blog.close();
    }

    @Test
    void many_at_once() {
        // @start region="insert-all"
        List<User> imported = users.insertAll(List.of(
                new User("a@example.org", "A"), new User("b@example.org", "B"), new User("c@example.org", "C")));
        imported.forEach(user -> user.aged(30));
        users.updateAll(imported); // update … from unnest(…): each with its own values
        users.deleteAll(imported); // delete … where id = any(?)
        // @end
        assertThat(imported).extracting(User::id).doesNotContainNull();
        assertThat(users.findMany(imported.stream().map(User::id).toList())).isEmpty();
    }

    @Test
    void rows_that_come_back() {
        // @start region="returning"
        List<User> retired = users.query().where(User_.age.gt(30)).updateReturning(User_.active.set(false));
        List<String> titles = posts.where(Post_.status.eq(Post.Status.DRAFT))
                .select(Post_.title)
                .deleteReturning(); // delete from … where … returning "title"
        // @end
        assertThat(retired).extracting(User::name).containsExactly("Ann");
        assertThat(titles).containsExactly("Later");
        // @start region="set-to"
        posts.update(Post_.title.setTo(Post_.user.to(User_.name))); // update … from (select …) v
        // @end
        assertThat(posts.pluck(Post_.title)).containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void rows_that_a_select_finds() {
        Repository<Comment, Long> comments = blog.database().repository(Comment.class, Long.class);
        // @start region="insert-from"
        long copied = comments.insertFrom(
                posts.where(Post_.status.eq(Post.Status.PUBLISHED)),
                Comment_.postId.from(Post_.id),
                Comment_.body.from(Post_.title));
        // @end
        assertThat(copied).isEqualTo(2);
    }

    @Test
    void mass_updates() {
        users.query().update(User_.age.set(30));
        // @start region="mass-update"
        long retired = users.query().where(User_.age.gt(66)).update(User_.active.set(false));
        users.query().increment(User_.age, 1); // age = age + 1
        users.query().update(User_.age.decrement(1), User_.country.set("FR"));
        long deleted = posts.where(Post_.title.startsWith("Spam")).delete();
        posts.where(Post_.user.to(User_.name).eq("Spammer")).limit(100).delete();
        // @end
        assertThat(retired).isZero();
        assertThat(deleted).isZero();
        assertThat(users.query().pluck(User_.age)).containsOnly(30);
    }

    @Test
    void each() {
        // @start region="each"
        users.query().where(User_.active.isTrue()).updateEach(user -> user.rename(user.name() + "!"));
        posts.where(Post_.title.startsWith("Old")).deleteEach();
        // @end
        assertThat(users.query().pluck(User_.name)).allMatch(name -> name.endsWith("!"));
    }

    @Test
    void what_has_grown_old() {
        // @start region="prune"
        long gone =
                posts.where(Post_.publishedOn.before(LocalDate.of(1999, 1, 1))).prune();
        long each = posts.where(Post_.title.startsWith("Old"))
                .pruneEach(post -> System.out.println("Bye, " + post.title()));
        // @end
        assertThat(gone + each).isZero();
    }

    @Test
    void atomically() {
        User user = users.query().where(User_.name.eq("Ann")).sole().aged(40).save();
        // @start region="increment"
        user.increment(User_.age, 1); // update … set age = age + 1 … returning age
        user.update(User_.age.decrement(1), User_.active.set(true));
        // @end
        assertThat(users.query().whereKey(user.id()).value(User_.age)).contains(40);
    }

    @Test
    void find_or_create() {
        // @start region="find-or-create"
        Query<User> eve = users.query().where(User_.email.eq("eve@example.org"));
        User user = eve.firstOrCreate(() -> new User("eve@example.org", "Eve"));
        User same = eve.updateOrCreate(() -> new User("eve@example.org", "Eve"), it -> it.rename("Eva"));
        User unsaved = users.query()
                .where(User_.email.eq("new@example.org"))
                .firstOrNew(() -> new User("new@example.org", "New"));
        // @end
        assertThat(same.is(user)).isTrue();
        assertThat(same.name()).isEqualTo("Eva");
        assertThat(unsaved.exists()).isFalse();
    }

    @Test
    void upsert() {
        // @start region="upsert"
        List<Upserted<User>> rows = users.upsert(
                List.of(new User("ann@example.org", "Anna"), new User("eve@example.org", "Eve")),
                List.of(User_.email), // columns of a unique index
                List.of(User_.name)); // what changes where a row is there
        boolean isNew = rows.get(1).inserted();
        // @end
        assertThat(isNew).isTrue();
        assertThat(rows.get(0).inserted()).isFalse();
        assertThat(rows.get(0).model().name()).isEqualTo("Anna");
    }

    @Test
    void streams() {
        LongStream numbers = LongStream.range(0, 10);
        List<String> names = new ArrayList<>();
        // @start region="streams"
        users.copyIn(numbers.mapToObj(i -> new User("user" + i + "@example.org", "User " + i))); // copy … from stdin
        try (Stream<User> all = users.query().with(User_.posts).stream()) { // a cursor, read 1,000 rows at a time
            all.map(User::name).forEach(names::add);
        }
        // @end
        assertThat(names).contains("User 9", "Ann");
    }

    @Test
    void several() {
        List<User> list = users.all();
        // @start region="several"
        Models<User, Long> several = users.models(list);
        several.load(User_.posts, narrowed -> narrowed.with(Post_.comments)); // one statement for each level
        several.loadMissing(User_.profile);
        List<User> fresh = several.fresh(); // read again, in this order
        several.query().update(User_.active.set(true)); // … where id = any(?)
        // @end
        assertThat(fresh).hasSameSizeAs(list);
        assertThat(list).allSatisfy(user -> assertThat(user.posts().isLoaded()).isTrue());
    }
}
