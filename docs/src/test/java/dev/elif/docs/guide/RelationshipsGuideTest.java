package dev.elif.docs.guide;

import static dev.elif.docs.blog.Post.Status.DRAFT;
import static dev.elif.docs.blog.Post.Status.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Elif;
import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.query.Query;
import dev.elif.query.RelatedNumber;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelationshipsGuideTest {

    private Blog blog;
    private Query<User> users;
    private Query<Post> posts;
    private User ann;
    private User bob;

    @BeforeEach
    void open() {
        blog = new Blog();
        Elif.use(blog.database());
        users = blog.database().query(User.class).orderBy(User_.name.asc());
        posts = blog.database().query(Post.class).orderBy(Post_.id.asc());
        ann = users.where(User_.name.eq("Ann")).sole();
        bob = users.where(User_.name.eq("Bob")).sole();
    }

    @AfterEach
    void close() {
        Elif.use(null);
        blog.close();
    }

    @Test
    void handles() {
        // @start region="relation-handles"
        for (Post post : ann.posts()) { // read once, and kept
            User author = post.user().get(); // known already
            assertThat(author).isSameAs(ann);
        }
        boolean known = ann.posts().isLoaded(); // true
        boolean anonymous = posts.first().orElseThrow().user().isEmpty(); // looks at the foreign key alone
        long drafts = ann.posts().query().where(Post_.status.eq(DRAFT)).count(); // a query, never kept
        // @end

        assertThat(known).isTrue();
        assertThat(anonymous).isFalse();
        assertThat(drafts).isOne();
    }

    @Test
    void parts() {
        // @start region="relation-parts"
        List<Post> published = ann.published().list();
        Post made = ann.published().create(new Post(ann, "Ready", null)); // is published
        Post newest = users.with(User_.newest).first().orElseThrow().newest().get();
        // @end

        assertThat(published).hasSize(1);
        assertThat(posts.where(Post_.status.eq(PUBLISHED)).pluck(Post_.title)).contains(made.title());
        assertThat(newest.title()).isEqualTo("Bonjour");
    }

    @Test
    void existence() {
        // @start region="relation-existence"
        List<User> writers = users.has(User_.posts).list();
        List<User> silent = users.doesntHave(User_.posts).list();
        List<User> drafting = users.whereHas(User_.posts, post -> post.where(Post_.status.eq(DRAFT)))
                .list();
        List<User> heard = users.has("posts.comments").list();
        List<User> busy = users.where(User_.posts.count().ge(2L)).list();
        List<User> either =
                users.where(User_.posts.exists().or(User_.age.lt(30))).list();
        List<Post> theirs = posts.whereBelongsTo(Post_.user, List.of(ann, bob)).list();
        // @end

        assertThat(writers).hasSize(2);
        assertThat(silent).isEmpty();
        assertThat(drafting).extracting(User::name).containsExactly("Ann");
        assertThat(heard).extracting(User::name).containsExactly("Ann");
        assertThat(busy).extracting(User::name).containsExactly("Ann");
        assertThat(either).hasSize(2);
        assertThat(theirs).hasSize(3);
    }

    // @start region="related-number"
    static final RelatedNumber<User, Long> DRAFTS =
            User_.posts.count(post -> post.where(Post_.status.eq(DRAFT))).as("drafts");
    // @end

    @Test
    void numbers() {
        // @start region="relation-numbers"
        User first = users.withCount(User_.posts)
                .withValue(DRAFTS)
                .withValue(User_.posts.max(Post_.publishedOn))
                .orderBy(User_.posts.count().desc())
                .first()
                .orElseThrow();

        long all = first.count(User_.posts);
        Long drafts = first.value(DRAFTS);
        // @end

        assertThat(all).isEqualTo(2);
        assertThat(drafts).isOne();
    }

    @Test
    void writing() {
        // @start region="relation-writing"
        Post post = ann.posts().create(new Post(ann, "New", DRAFT)); // insert with ann's key
        bob.posts().save(post); // and now it is bob's
        post.user().associate(ann); // sets the foreign key
        post.save();
        ann.posts().query().where(Post_.status.eq(DRAFT)).update(Post_.status.set(PUBLISHED));
        // @end

        assertThat(ann.posts().query().where(Post_.status.eq(PUBLISHED)).count())
                .isEqualTo(3);
    }

    @Test
    void pushing() {
        // @start region="relation-push"
        Post post = new Post("By a newcomer");
        post.user().associate(new User("eve@example.org", "Eve"));

        post.push(); // saves Eve, then the post with her key
        // @end

        assertThat(users.has(User_.posts).pluck(User_.name)).contains("Eve");
    }
}
