package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.error.InvalidCursorException;
import dev.elif.query.CursorPage;
import dev.elif.query.Page;
import dev.elif.query.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagingGuideTest {

    private static Blog blog;
    private static Query<Post> posts;

    @BeforeAll
    static void open() {
        blog = new Blog();
        posts = blog.database().query(Post.class);
    }

    @AfterAll
    static void close() {
        blog.close();
    }

    @Test
    void pages_by_number() {
        // @start region="paginate"
        Page<Post> page = posts.orderBy(Post_.title.asc()).paginate(2, 1);

        for (Post post : page) {
            System.out.println(post.title());
        }
        System.out.println(page.firstItem() + " to " + page.lastItem() + " of " + page.total());
        // @end
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void pages_by_cursor() {
        // @start region="cursor-page"
        Query<Post> newest = posts.with(Post_.user).orderBy(Post_.publishedOn.desc(), Post_.title.asc());

        CursorPage<Post> first = newest.cursorPage(2);
        CursorPage<Post> second = newest.cursorPage(2, first.next().orElseThrow());
        CursorPage<Post> back = newest.cursorPage(2, second.previous().orElseThrow());
        // @end
        assertThat(second.items()).hasSize(1);
        assertThat(back.map(Post::title).items())
                .isEqualTo(first.map(Post::title).items());
    }

    @Test
    void a_wrong_cursor() {
        String cursor = "made-up";
        // @start region="cursor-error"
        assertThatThrownBy(() -> posts.cursorPage(2, cursor)).isInstanceOf(InvalidCursorException.class);
        // @end
    }

    @Test
    void before_a_model() {
        Post shown = posts.orderBy(Post_.id.desc()).first().orElseThrow();
        // @start region="before"
        List<Post> twoBefore =
                posts.orderBy(Post_.id.asc()).before(shown).limit(2).list();
        // @end
        assertThat(twoBefore).extracting(Post::title).containsExactly("Later", "Bonjour");
    }

    @Test
    void parts() {
        Query<User> users = blog.database().query(User.class);
        // @start region="chunk"
        users.each(500, user -> user.rename(user.name().strip()));
        boolean all = users.chunk(500, part -> part.size() < 1_000); // false stops
        // @end
        assertThat(all).isTrue();
    }

    @Test
    void links() {
        // @start region="page-links"
        Map<String, Object> json = blog.database()
                .query(User.class)
                .orderBy(User_.name.asc())
                .paginate(1, 2)
                .toMap("/users?page=");
        // @end
        assertThat(json.get("links"))
                .asString()
                .isEqualTo("{first=/users?page=1, prev=/users?page=1, next=null, last=/users?page=2}");
    }
}
