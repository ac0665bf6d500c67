package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.docs.blog.Blog;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Profile;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.docs.blog.Vote;
import dev.elif.docs.blog.Vote_;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Repository;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelsGuideTest {

    private Blog blog;
    private Database database;
    private Repository<User, Long> users;

    @BeforeEach
    void open() {
        blog = new Blog();
        database = blog.database();
        users = database.repository(User.class, Long.class);
    }

    @AfterEach
    void close() {
        Elif.use(null);
        blog.close();
    }

    @Test
    void saving() {
        // @start region="saving"
        User user = users.create(new User("eve@example.org", "Eve")); // insert … returning id
        user.rename("Eva");
        user.save(); // update … set name, updated_at
        user.save(); // nothing changed: no statement
        user.delete();
        // @end
        assertThat(user.id()).isNotNull();
        assertThat(users.find(user.id())).isEmpty();
    }

    @Test
    void changes() {
        User user = users.create(new User("eve@example.org", "Eve"));
        // @start region="changes"
        user.rename("Eva");
        user.dirty().columns(); // [name]: what save() would send
        user.original(User_.name); // "Eve": what the database has
        user.save();
        user.wasChanged(User_.name); // true: what the last save changed
        user.previous(User_.name); // "Eve"
        // @end
        assertThat(user.wasChanged(User_.name)).isTrue();
        assertThat(user.previous(User_.name)).isEqualTo("Eve");
        assertThat(user.original(User_.name)).isEqualTo("Eva");
    }

    @Test
    void again() {
        User user = users.create(new User("eve@example.org", "Eve"));
        // @start region="again"
        Optional<User> fresh = user.fresh(); // another instance, as the database has it now
        user.refresh(); // this one takes over what the database has
        database.transaction(() -> {
            user.refreshForUpdate(); // select … for update: others wait until the end
            user.rename(user.name() + " II");
            user.save();
        });
        // @end
        assertThat(fresh).isPresent();
        assertThat(users.findOrFail(user.id()).name()).isEqualTo("Eve II");
    }

    @Test
    void quietly() {
        User user = users.create(new User("eve@example.org", "Eve"));
        java.time.Instant before = user.updatedAt();
        // @start region="quietly"
        users.quietly().save(user.from("FR")); // fires no events
        users.withoutTimestamps().save(user.from("DE")); // leaves updated_at alone
        user.touch(); // sets only that
        // @end
        assertThat(user.updatedAt()).isAfterOrEqualTo(before);
    }

    @Test
    void records() {
        User ann = users.query().where(User_.name.eq("Ann")).sole();
        // @start region="saving-records"
        Repository<Profile, java.util.UUID> profiles = database.repository(Profile.class, java.util.UUID.class);
        Profile created = profiles.create(new Profile(null, ann.id(), "Writes.")); // another instance, with its key
        Profile longer = profiles.save(new Profile(created.id(), ann.id(), "Writes, mostly."));
        // @end
        assertThat(created.id().version()).isEqualTo(7);
        assertThat(profiles.findOrFail(created.id())).isEqualTo(longer);
    }

    @Test
    void composite_keys() {
        User ann = users.query().where(User_.name.eq("Ann")).sole();
        Post post = ann.posts().list().get(0);
        // @start region="finding-by-composite-key"
        Repository<Vote, Vote_.Key> votes = database.repository(Vote.class, Vote_.Key.class);
        votes.save(new Vote(ann.id(), post.id(), 4));
        votes.save(new Vote(ann.id(), post.id(), 5));
        int stars = votes.findOrFail(new Vote_.Key(ann.id(), post.id())).stars();
        // @end
        assertThat(stars).isEqualTo(5);
        assertThat(votes.all()).hasSize(1);
    }

    @Test
    void static_door() {
        // @start region="static-door"
        Elif.use(database); // in a container the extension does this

        User ann = User_.query().where(User_.name.eq("Ann")).sole();
        ann.rename("Anna");
        ann.save();
        // @end
        assertThat(User_.find(ann.id())).map(User::name).contains("Anna");
    }

    @Test
    void transactions() {
        // @start region="transaction"
        database.transaction(() -> {
            User user = users.create(new User("dan@example.org", "Dan"));
            database.repository(Post.class, Long.class).create(new Post(user, "First", Post.Status.DRAFT));
        });
        // @end
        assertThat(users.query().where(User_.name.eq("Dan")).sole().posts()).hasSize(1);
    }

    @Test
    void savepoints() {
        // @start region="savepoint"
        database.transaction(() -> {
            User user = users.create(new User("fay@example.org", "Fay"));
            try {
                database.savepoint(() -> users.create(new User("fay@example.org", "Another Fay")));
            } catch (UniqueViolationException taken) {
                user.rename("The one Fay");
                user.save(); // the transaction goes on
            }
        });
        // @end
        assertThat(users.query().where(User_.email.eq("fay@example.org")).sole().name())
                .isEqualTo("The one Fay");
    }
}
