package dev.elif.docs.reference;

import dev.elif.Database;
import dev.elif.docs.blog.Comment;
import dev.elif.docs.blog.Comment_;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import java.util.List;

/** Changes of many rows, and of one. */
final class WritingRows {

    private final Query<User> users;
    private final Query<Post> posts;
    private final Repository<User, Long> repository;
    private final Repository<Comment, Long> comments;

    WritingRows(Database database) {
        this.users = database.query(User.class);
        this.posts = database.query(Post.class);
        this.repository = database.repository(User.class, Long.class);
        this.comments = database.repository(Comment.class, Long.class);
    }

    Object update() {
        return users.where(User_.age.gt(100)).update(User_.active.set(false));
    }

    Object update_with_an_expression() {
        return users.whereKey(1L).update(User_.name.setTo(User_.name.upper()));
    }

    Object update_a_part_of_json() {
        return users.whereKey(1L).update(User_.preferences.at("theme").set("light"));
    }

    Object updateReturning() {
        return users.whereKey(1L).updateReturning(User_.active.set(true));
    }

    Object updateOrInsert() {
        return users.whereEq("email", "eve@example.org")
                .withAttribute(User_.email, "eve@example.org")
                .updateOrInsert(List.of(User_.name.set("Eve"), User_.active.set(true)));
    }

    Object increment() {
        return users.whereKey(1L).increment(User_.age, 1);
    }

    Object decrement() {
        return users.whereKey(1L).decrement(User_.age, 1);
    }

    Object create() {
        return repository.create(new User("dan@example.org", "Dan"));
    }

    Object insertAll() {
        return repository.insertAll(List.of(new User("fay@example.org", "Fay"), new User("gus@example.org", "Gus")));
    }

    Object saveOrIgnore() {
        return repository.saveOrIgnore(new User("dan@example.org", "Dan"));
    }

    Object upsert() {
        return repository.upsert(
                List.of(new User("ann@example.org", "Anna")), List.of(User_.email), List.of(User_.name));
    }

    Object firstOrCreate() {
        return users.where(User_.email.eq("hal@example.org")).firstOrCreate(() -> new User("hal@example.org", "Hal"));
    }

    Object firstOrNew() {
        return users.where(User_.email.eq("ida@example.org")).firstOrNew(() -> new User("ida@example.org", "Ida"));
    }

    Object createOrFirst() {
        return users.where(User_.email.eq("hal@example.org")).createOrFirst(() -> new User("hal@example.org", "Hal"));
    }

    Object updateOrCreate() {
        return users.where(User_.email.eq("hal@example.org"))
                .updateOrCreate(() -> new User("hal@example.org", "Hal"), hal -> hal.aged(3));
    }

    Object insertFrom() {
        return comments.insertFrom(
                posts.where(Post_.title.eq("Hallo")),
                List.of(Comment_.postId.from(Post_.id), Comment_.body.from(Post_.title)));
    }

    Object updateEach() {
        users.where(User_.age.gt(100)).updateEach(user -> user.rename("Old " + user.name()));
        return users.where(User_.age.gt(130)).deleteEach();
    }

    Object delete() {
        return posts.where(Post_.title.eq("Spam")).delete();
    }

    Object deleteReturning() {
        return posts.where(Post_.title.eq("Spam")).deleteReturning();
    }

    void truncate() {
        comments.truncate();
    }
}
