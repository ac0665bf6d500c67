package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.Tag;
import dev.elif.docs.blog.Tag_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.docs.blog.Vote;
import dev.elif.docs.blog.Vote_;
import dev.elif.query.Attached;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.query.Synced;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManyToManyGuideTest {

    private Blog blog;
    private Query<Post> posts;
    private Post post;
    private Tag java;
    private Tag sql;

    @BeforeEach
    void open() {
        blog = new Blog();
        posts = blog.database().query(Post.class).orderBy(Post_.id.asc());
        post = posts.first().orElseThrow();
        Repository<Tag, Long> tags = blog.database().repository(Tag.class, Long.class);
        java = tags.create(new Tag("java"));
        sql = tags.create(new Tag("sql"));
    }

    @AfterEach
    void close() {
        blog.close();
    }

    @Test
    void writing() {
        // @start region="many-to-many-writing"
        post.tags().attach(List.of(java, sql)); // one insert
        post.tags().detach(java);
        post.tags().toggle(List.of(java, sql)); // java comes, sql goes

        Synced changed = post.tags().sync(List.of(sql)); // sql alone
        post.tags().syncWithoutDetaching(List.of(java)); // and java
        post.tags().attachKeys(List.of()); // by keys, nothing is read
        // @end

        assertThat(changed).isEqualTo(new Synced(List.of(sql.id()), List.of(java.id()), List.of()));
        assertThat(post.tags()).hasSize(2);
    }

    @Test
    void reading() {
        post.tags().attach(java);
        // @start region="many-to-many-reading"
        List<Post> tagged = posts.with(Post_.tags).list();
        List<Post> about = posts.whereAttachedTo(Post_.tags, java).list();
        List<Post> untagged = posts.doesntHave(Post_.tags).list();
        List<Tag> late = post.tags().query().where(Tag_.name.ge("j")).list();
        // @end

        assertThat(tagged).allMatch(each -> each.tags().isLoaded());
        assertThat(about).hasSize(1);
        assertThat(untagged).hasSize(2);
        assertThat(late).hasSize(1);
    }

    @Test
    void rows_between() {
        User ann = blog.database().query(User.class).where(User_.name.eq("Ann")).sole();
        blog.database().repository(Vote.class, Vote_.Key.class).create(new Vote(ann.id(), post.id(), 5));
        // @start region="many-to-many-pivot"
        for (Attached<Post, Vote> rated : ann.rated().attached()) {
            assertThat(rated.model().title()).isEqualTo("Bonjour");
            assertThat(rated.pivot().stars()).isEqualTo(5);
        }
        List<Post> best = ann.rated()
                .query()
                .where(User_.rated.pivot().to(Vote_.stars).ge(4))
                .orderBy(User_.rated.pivot().to(Vote_.stars).desc())
                .list();
        // @end

        assertThat(best).hasSize(1);
    }
}
