package dev.elif.docs.reference;

import static dev.elif.docs.blog.Post.Status.PUBLISHED;

import dev.elif.Database;
import dev.elif.docs.blog.Film;
import dev.elif.docs.blog.Photo;
import dev.elif.docs.blog.Photo_;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.Reaction;
import dev.elif.docs.blog.Reaction_;
import dev.elif.docs.blog.Tag;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.query.Query;
import java.util.List;

/** Related models: which there must be, and what is counted of them. */
final class RelatingRows {

    private final Query<User> users;
    private final Query<Post> posts;
    private final Query<Reaction> reactions;
    private final Query<Photo> photos;
    private final Photo sea;
    private final User ann;
    private final Post bonjour;
    private final Tag java;
    private final Tag sql;

    RelatingRows(Database database) {
        this.users = database.query(User.class);
        this.posts = database.query(Post.class);
        this.java = database.repository(Tag.class, Long.class).create(new Tag("java"));
        this.sql = database.repository(Tag.class, Long.class).create(new Tag("sql"));
        this.bonjour = posts.where(Post_.title.eq("Bonjour")).sole();
        this.reactions = database.query(Reaction.class);
        this.photos = database.query(Photo.class);
        this.sea = database.repository(Photo.class, Long.class).create(new Photo("Sea"));
        Film film = database.repository(Film.class, Long.class).create(new Film("Waves"));
        sea.reactions().create(new Reaction("heart"));
        film.reactions().create(new Reaction("star"));
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

    Object whereAttachedTo() {
        return posts.whereAttachedTo(Post_.tags, java).list();
    }

    Object with_many_to_many() {
        return posts.with(Post_.tags).list();
    }

    void attach() {
        java.posts().attach(List.of(bonjour));
    }

    Object sync() {
        return bonjour.tags().sync(List.of(sql));
    }

    Object detach() {
        return bonjour.tags().detach(sql);
    }

    Object hasMorph() {
        return reactions.hasMorph(Reaction_.reactable, Photo.class).list();
    }

    Object whereHasMorph() {
        return reactions
                .whereHasMorph(Reaction_.reactable, Photo.class, photo -> photo.where(Photo_.title.eq("Sea")))
                .list();
    }

    Object whereDoesntHaveMorph() {
        return reactions
                .whereDoesntHaveMorph(Reaction_.reactable, Photo.class, photo -> photo.where(Photo_.title.eq("Sea")))
                .list();
    }

    Object whereMorphedTo() {
        return reactions.whereMorphedTo(Reaction_.reactable, sea).list();
    }

    Object whereNotMorphedTo() {
        return reactions.whereNotMorphedTo(Reaction_.reactable, sea).list();
    }

    Object with_models_of_several_types() {
        return reactions.with(Reaction_.reactable).list();
    }

    Object with_those_of_one_type() {
        return photos.with(Photo_.reactions).list();
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
