package dev.elif.docs.guide;

import static dev.elif.docs.blog.Post.Status.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.error.LazyLoadingException;
import dev.elif.model.LazyLoading;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EagerLoadingGuideTest {

    private static Blog blog;
    private static Query<User> users;
    private static Repository<User, Long> repository;

    @BeforeAll
    static void open() {
        blog = new Blog();
        users = blog.database().query(User.class);
        repository = blog.database().repository(User.class, Long.class);
    }

    @AfterAll
    static void close() {
        blog.close();
    }

    @Test
    void with_the_query() {
        // @start region="eager-loading"
        List<User> found = users.with(User_.profile)
                .with(
                        User_.posts,
                        post -> post.where(Post_.status.eq(PUBLISHED))
                                .orderBy(Post_.publishedOn.desc())
                                .limit(3) // of each user
                                .with(Post_.comments))
                .list();
        // @end

        assertThat(found).allMatch(user -> user.posts().isLoaded());
    }

    @Test
    void later() {
        List<User> found = users.list();
        // @start region="eager-later"
        repository.models(found).load(User_.posts); // all of them, once more
        repository.models(found).loadMissing(User_.profile); // those that have not
        found.get(0).load(User_.posts, post -> post.where(Post_.status.eq(PUBLISHED)));
        // @end

        assertThat(found)
                .allMatch(user -> user.posts().isLoaded() && user.profile().isLoaded());
    }

    @Test
    void lazily() {
        // @start region="lazy-for-all"
        for (User user : users.list()) { // one statement
            for (Post post : user.posts()) { // one more, for all users, at the first of them
                assertThat(post.user().get()).isSameAs(user); // none: a post knows whose it is
            }
        }
        // @end
    }

    @Test
    void strictly() {
        // @start region="lazy-strict"
        List<User> found = users.lazily(LazyLoading.STRICT).list();

        assertThatThrownBy(() -> found.get(0).posts().list())
                .isInstanceOf(LazyLoadingException.class)
                .hasMessageContaining("with(User_.posts)");

        List<User> others = blog.database().lazily(LazyLoading.SINGLE, () -> users.list());
        // @end

        assertThat(others.get(0).posts().list()).isNotNull();
    }
}
