package dev.elif.docs.reference;

import static dev.elif.docs.blog.Post.Status.PUBLISHED;

import dev.elif.Database;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.query.Query;
import java.util.List;

/** Related models: which there must be, and what is counted of them. */
final class RelatingRows {

    private final Query<User> users;
    private final Query<Post> posts;
    private final User ann;

    RelatingRows(Database database) {
        this.users = database.query(User.class);
        this.posts = database.query(Post.class);
        this.ann = users.where(User_.name.eq("Ann")).sole();
    }

    Object has() {
        return users.has(User_.posts).list();
    }

    Object has_by_name() {
        return users.has("posts").list();
    }

    Object doesntHave() {
        return users.doesntHave(User_.posts).list();
    }

    Object whereHas() {
        return users.whereHas(User_.posts, post -> post.where(Post_.status.eq(PUBLISHED)))
                .list();
    }

    Object whereDoesntHave() {
        return users.whereDoesntHave(User_.posts, post -> post.where(Post_.status.eq(PUBLISHED)))
                .list();
    }

    Object whereRelation() {
        return users.whereRelation(User_.posts, Post_.status.eq(PUBLISHED)).list();
    }

    Object whereDoesntHaveRelation() {
        return users.whereDoesntHaveRelation(User_.posts, Post_.status.eq(PUBLISHED))
                .list();
    }

    Object withWhereHas() {
        return users.withWhereHas(User_.posts, post -> post.where(Post_.status.eq(PUBLISHED)))
                .list();
    }

    Object exists_or_not() {
        return users.where(User_.posts.exists().or(User_.age.isNull())).list();
    }

    Object count() {
        return users.where(User_.posts.count().ge(2L)).list();
    }

    Object whereBelongsTo() {
        return posts.whereBelongsTo(Post_.user, ann).list();
    }

    Object whereBelongsTo_one_of_several() {
        return posts.whereBelongsTo(Post_.user, List.of(ann)).list();
    }

    Object withCount() {
        return users.withCount(User_.posts).orderBy(User_.posts.count().desc()).list();
    }

    Object withExists() {
        return users.withExists(User_.posts).list();
    }

    Object withValue() {
        return users.withValue(User_.posts.sum(Post_.id))
                .withValue(User_.posts.max(Post_.publishedOn))
                .list();
    }

    Object with_so_many_of_each() {
        return users.with(User_.posts, post -> post.orderBy(Post_.id.desc()).limit(3))
                .list();
    }

    Object with() {
        return users.with(User_.posts).list();
    }
}
