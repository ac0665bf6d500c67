package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Elif;
import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Film;
import dev.elif.docs.blog.Photo;
import dev.elif.docs.blog.Photo_;
import dev.elif.docs.blog.Reactable;
import dev.elif.docs.blog.Reaction;
import dev.elif.docs.blog.Reaction_;
import dev.elif.query.Query;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolymorphicGuideTest {

    private Blog blog;
    private Query<Reaction> reactions;
    private Photo sea;
    private Film waves;

    @BeforeEach
    void open() {
        blog = new Blog();
        Elif.use(blog.database());
        reactions = blog.database().query(Reaction.class).orderBy(Reaction_.id.asc());
        sea = blog.database().repository(Photo.class, Long.class).create(new Photo("Sea"));
        waves = blog.database().repository(Film.class, Long.class).create(new Film("Waves"));
    }

    @AfterEach
    void close() {
        Elif.use(null);
        blog.close();
    }

    // @start region="morph-switch"
    static String title(Reactable reactable) { // from Java 21 on a switch, which the compiler finds exhaustive
        return reactable instanceof Photo photo ? photo.title() : ((Film) reactable).title();
    }
    // @end

    @Test
    void both_sides() {
        // @start region="morph-use"
        Reaction heart = sea.reactions().create(new Reaction("heart"));
        Reaction star = new Reaction("star");
        star.reactable().associate(waves);
        star.save();

        for (Reaction reaction : reactions.with(Reaction_.reactable).list()) { // one statement for each type
            assertThat(title(reaction.reactable().get())).isIn("Sea", "Waves");
        }
        // @end

        assertThat(heart.id()).isNotNull();
        assertThat(waves.reactions()).hasSize(1);
    }

    @Test
    void questions() {
        sea.reactions().create(new Reaction("heart"));
        // @start region="morph-questions"
        List<Reaction> toPhotos =
                reactions.hasMorph(Reaction_.reactable, Photo.class).list();
        List<Reaction> toTheSea =
                reactions.whereMorphedTo(Reaction_.reactable, sea).list();
        List<Reaction> named = reactions
                .whereHasMorph(Reaction_.reactable, Photo.class, photo -> photo.where(Photo_.title.like("S%")))
                .list();
        List<Reaction> loaded = reactions
                .with(Reaction_.reactable, to -> to.on(Photo.class, photo -> photo.with(Photo_.reactions)))
                .list();
        // @end

        assertThat(toPhotos).hasSize(1);
        assertThat(toTheSea).hasSize(1);
        assertThat(named).hasSize(1);
        assertThat(((Photo) loaded.get(0).reactable().get()).reactions().isLoaded())
                .isTrue();
    }
}
