package dev.elif.docs.guide;

import static dev.elif.docs.blog.Post.Status.PUBLISHED;
import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.max;
import static dev.elif.query.Groups.grouping;
import static dev.elif.query.Groups.rollup;
import static dev.elif.query.Nested.nested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Lock;
import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Comment;
import dev.elif.docs.blog.Comment_;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.model.NumberExpression;
import dev.elif.model.Selection;
import dev.elif.query.Alias;
import dev.elif.query.CommonTable;
import dev.elif.query.DerivedTable;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JoinsGuideTest {

    private static Blog blog;
    private static Query<User> users;
    private static Query<Post> posts;
    private static Query<Comment> comments;

    record Line(String name, @Nullable String title) {}

    // @start region="collected-records"
    record Headline(String title, Post.Status status) {}

    record Sheet(String name, List<Headline> headlines) {}
    // @end

    record Rank(String name, long posts) {}

    record Count(@Nullable String country, Post.@Nullable Status status, long posts, int total) {}

    @BeforeAll
    static void open() {
        blog = new Blog();
        users = blog.database().query(User.class);
        posts = blog.database().query(Post.class);
        comments = blog.database().query(Comment.class);
    }

    @AfterAll
    static void close() {
        blog.close();
    }

    @Test
    void joins() {
        // @start region="joins"
        Alias<Post> post = Post_.as("p");

        List<Line> lines = users.leftJoin(
                        post,
                        User_.id
                                .eq(post.to(Post_.userId))
                                .and(post.to(Post_.status).eq(PUBLISHED)))
                .orderBy(User_.name.asc(), post.to(Post_.title).asc())
                .select(Line::new, User_.name, post.to(Post_.title))
                .list();
        // @end
        assertThat(lines).isNotEmpty();
        // @start region="join-relation"
        List<User> published = users.distinct()
                .join(User_.posts, post)
                .where(post.to(Post_.status).eq(PUBLISHED))
                .list();
        // @end
        assertThat(published).isNotEmpty();
    }

    @Test
    void derived_tables() {
        // @start region="derived"
        NumberExpression<Object, Long> total = count().as("total");
        DerivedTable totals = posts.groupBy(Post_.userId)
                .select((user, posts) -> user, Post_.userId, total)
                .table("totals");

        List<Rank> busy = users.join(totals, User_.id.eq(totals.to(Post_.userId)))
                .where(totals.to(total).gt(1L))
                .orderBy(totals.to(total).desc())
                .select(Rank::new, User_.name, totals.to(total))
                .list();
        // @end
        assertThat(busy).isNotNull();
    }

    @Test
    void lateral() {
        // @start region="lateral"
        Alias<User> author = User_.as("author");
        DerivedTable newest = posts.where(Post_.userId.eq(author.to(User_.id)))
                .orderBy(Post_.publishedOn.desc())
                .limit(1)
                .table("newest");

        List<Line> lines = users.as(author)
                .leftJoinLateral(newest)
                .select(Line::new, User_.name, newest.to(Post_.title))
                .list();
        // @end
        assertThat(lines).isNotEmpty();
    }

    @Test
    void common_tables() {
        // @start region="common"
        CommonTable published = CommonTable.of("published", posts.where(Post_.status.eq(PUBLISHED)));

        long said = comments.join(published, Comment_.postId.eq(published.to(Post_.id)))
                .count();
        List<Post> first =
                posts.from(published).orderBy(Post_.publishedOn.asc()).limit(3).list();
        // @end
        assertThat(said).isNotNegative();
        assertThat(first).isNotEmpty();
    }

    @Test
    void common_tables_that_write() {
        Repository<Comment, Long> archive = blog.database().repository(Comment.class, Long.class);
        // @start region="writing-common"
        CommonTable gone =
                CommonTable.deleting("gone", posts.where(Post_.title.eq("Spam")).select(Post_.title));
        long moved = archive.insertFrom(posts.from(gone), Comment_.body.from(Post_.title));
        // @end
        assertThat(moved).isZero();
    }

    @Test
    void combined() {
        // @start region="union"
        List<User> either = users.where(User_.country.eq("FR"))
                .union(users.where(User_.active.isFalse()))
                .with(User_.posts)
                .orderBy(User_.name.asc())
                .list();

        List<String> words = users.select(User_.name)
                .union(posts.select(Post_.title))
                .limit(10)
                .list();
        // @end
        assertThat(either).isNotEmpty();
        assertThat(words).isNotEmpty();
    }

    @Test
    void groups() {
        // @start region="rollup"
        List<Count> counts = posts.groupBy(rollup(Post_.user.to(User_.country), Post_.status))
                .having(count().ge(1L))
                .select(
                        Count::new,
                        Post_.user.to(User_.country),
                        Post_.status,
                        count(),
                        grouping(Post_.user.to(User_.country)))
                .list();
        // @end
        assertThat(counts).isNotEmpty();
        // @start region="distinct-on"
        List<Post> newestOfEach = posts.distinctOn(Post_.userId)
                .orderBy(Post_.userId.asc(), Post_.publishedOn.desc())
                .list();
        // @end
        assertThat(newestOfEach).isNotEmpty();
        // @start region="limit-per-group"
        List<Post> newestThree = posts.orderBy(Post_.publishedOn.desc())
                .limitPerGroup(3, Post_.userId)
                .with(Post_.comments)
                .list();
        // @end
        assertThat(newestThree).isNotEmpty();
    }

    record Writer(String name, @Nullable Integer age) {}

    record Written(String title, @Nullable Writer writer) {}

    @Test
    void projections() {
        // @start region="scalars"
        List<String> names = users.where(User_.active.isTrue()).pluck(User_.name);
        Optional<Integer> oldest = users.select(max(User_.age)).first();
        Map<Long, String> titles = posts.pluck(Post_.id, Post_.title);
        // @end
        assertThat(names).isNotEmpty();
        assertThat(oldest).contains(40);
        assertThat(titles).isNotEmpty();
        // @start region="nested"
        Selection<Post, Writer> writer = nested(Writer::new, Post_.user.to(User_.name), Post_.user.to(User_.age));

        List<Written> written = posts.select(Written::new, Post_.title, writer).list();
        // @end
        assertThat(written).contains(new Written("Bonjour", new Writer("Ann", 40)));
        // @start region="collected"
        Selection<User, List<Headline>> headlines = User_.posts.collect(
                Headline::new, p -> p.orderBy(Post_.publishedOn.desc()).limit(3), Post_.title, Post_.status);

        List<Sheet> sheets = users.select(Sheet::new, User_.name, headlines).list();
        // @end
        assertThat(sheets).extracting(Sheet::name).contains("Ann");
        assertThat(users.select(headlines).sql().text())
                .isEqualTo("select cast(array(select array[cast(u.\"title\" as text), cast(u.\"status\" as text)]"
                        + " from \"posts\" u where u.\"user_id\" = t.\"id\" order by u.\"published_on\" desc limit 3) as text)"
                        + " as \"posts\" from \"users\" t");
        // @start region="maps"
        List<Map<String, Object>> rows =
                users.selectMap(List.of(User_.name, User_.age.as("years"))).list();
        // @end
        assertThat(rows).contains(Map.of("name", "Ann", "years", 40));
    }

    @Test
    void locks() {
        // @start region="skip-locked"
        blog.database().transaction(() -> {
            posts.where(Post_.status.ne(PUBLISHED))
                    .lock(Lock.UPDATE.skipLocked())
                    .limit(10)
                    .list()
                    .forEach(Post::delete);
        });
        // @end
        assertThat(posts.count()).isPositive();
    }
}
