package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ModelException;
import dev.elif.error.QueryException;
import dev.elif.query.Query;
import dev.elif.query.RelatedNumber;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Document;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Folder_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Profile;
import dev.elif.tck.domain.Profile_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that are read beside the columns of models: numbers of related ones, sums, and whatever can be selected. */
@AcceptanceSuite
class BesideSuite {

    private static final RelatedNumber<User, Long> LIKED =
            User_.posts.count(posts -> posts.where(Post_.votes.ge(7))).as("liked");

    private final Tck tck;
    private final Query<User> users;

    BesideSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class).orderBy(User_.name.asc());
    }

    @BeforeEach
    void seed() {
        Repository<User, Long> all = tck.repository(User.class, Long.class);
        Repository<Post, Long> posts = tck.repository(Post.class, Long.class);
        User ann = all.create(new User("ann@example.org", "Ann"));
        User ben = all.create(new User("ben@example.org", "Ben"));
        all.create(new User("eve@example.org", "Eve"));
        posts.create(new Post(ann.id(), "A").voted(10));
        posts.create(new Post(ann.id(), "B").voted(3));
        posts.create(new Post(ben.id(), "C").voted(7));
    }

    @Test
    @Feature("AGG-01")
    void models_come_with_numbers_of_their_related_ones() {
        List<StatementCall> calls = tck.statementsOf(() -> {
            List<User> found = users.withCount(User_.posts)
                    .withCount(User_.profile)
                    .withValue(LIKED)
                    .list();
            assertThat(found).extracting(user -> user.count(User_.posts)).containsExactly(2L, 1L, 0L);
            assertThat(found).extracting(LIKED::of).containsExactly(1L, 1L, 0L);
            assertThat(found).extracting(user -> user.value(LIKED)).containsExactly(1L, 1L, 0L);
            assertThat(found).extracting(user -> user.count(User_.profile)).containsOnly(0L);
            assertThat(found).noneMatch(user -> user.posts().isLoaded());
        });

        assertThat(calls).hasSize(1);
    }

    @Test
    @Feature("AGG-01")
    void the_narrowed_number_of_a_relation_replaces_the_whole() {
        assertThat(users.withCount(User_.posts)
                        .withCount(User_.posts, posts -> posts.where(Post_.title.ne("A")))
                        .list())
                .extracting(user -> user.count(User_.posts))
                .containsExactly(1L, 1L, 0L);
        assertThat(users.withCount(
                                User_.posts,
                                posts -> posts.orderBy(Post_.title.asc()).limit(1))
                        .list())
                .extracting(user -> user.count(User_.posts))
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    @Feature({"AGG-02", "AGG-04"})
    void or_with_what_comes_of_their_values() {
        List<User> found = users.withValue(User_.posts.sum(Post_.votes))
                .withValue(User_.posts.avg(Post_.votes))
                .withValue(User_.posts.min(Post_.title))
                .withValue(User_.posts.max(Post_.votes, posts -> posts.where(Post_.votes.lt(10))))
                .withValue(User_.posts
                        .value(Post_.title, posts -> posts.orderBy(Post_.id.desc()))
                        .as("newest"))
                .list();

        assertThat(found)
                .extracting(user -> user.value(User_.posts.sum(Post_.votes)))
                .containsExactly(BigDecimal.valueOf(13), BigDecimal.valueOf(7), null);
        assertThat(found)
                .extracting(user -> user.value(User_.posts.avg(Post_.votes)))
                .containsExactly(6.5, 7.0, null);
        assertThat(found)
                .extracting(user -> user.value(User_.posts.min(Post_.title)))
                .containsExactly("A", "C", null);
        assertThat(found)
                .extracting(user -> User_.posts.max(Post_.votes).of(user))
                .containsExactly(3, 7, null);
        assertThat(found.get(0).toMap())
                .containsEntry("postsSumVotes", BigDecimal.valueOf(13))
                .containsEntry("newest", "B");
    }

    @Test
    @Feature("AGG-03")
    void or_with_whether_there_are_any() {
        assertThat(users.withExists(User_.posts).list())
                .extracting(user -> user.value(User_.posts.existence()))
                .containsExactly(true, true, false);
    }

    @Test
    @Feature("AGG-05")
    void models_at_hand_can_be_told_later() {
        List<User> found = users.list();

        assertThat(tck.statementsOf(() -> {
                    tck.repository(User.class, Long.class).models(found).loadCount(User_.posts);
                    assertThat(found)
                            .extracting(user -> user.count(User_.posts))
                            .containsExactly(2L, 1L, 0L);
                }))
                .hasSize(1);
        User ann = found.get(0);
        assertThat(ann.loadValue(User_.posts.sum(Post_.votes)).value(User_.posts.sum(Post_.votes)))
                .isEqualByComparingTo("13");
        tck.repository(Post.class, Long.class).create(new Post(ann.id(), "D"));
        assertThat(ann.count(User_.posts)).isEqualTo(2);
        assertThat(ann.loadCount(User_.posts).count(User_.posts)).isEqualTo(3);
        assertThat(tck.statementsOf(() ->
                        tck.repository(User.class, Long.class).models(List.of()).loadCount(User_.posts)))
                .isEmpty();
    }

    @Test
    @Feature("AGG-07")
    void they_may_decide_the_order_and_which() {
        assertThat(users.reorder()
                        .withCount(User_.posts)
                        .orderBy(User_.posts.count().desc(), User_.name.desc())
                        .where(User_.posts.count().lt(3L))
                        .pluck(User_.name))
                .containsExactly("Ann", "Ben", "Eve");
        StatementCall call = tck.statementsOf(() -> users.reorder()
                        .withCount(User_.posts)
                        .orderBy(User_.posts.count().desc())
                        .list())
                .get(0);
        assertThat(call.sql().split("count\\(\\*\\)", -1)).hasSize(2);
    }

    @Test
    @Feature("AGG-08")
    void it_does_not_matter_when_they_are_asked_for() {
        Map<String, Long> byName = users.withCount(User_.posts).list().stream()
                .collect(Collectors.toMap(User::name, user -> user.count(User_.posts)));

        assertThat(byName).containsEntry("Ann", 2L);
        assertThat(users.limit(1).withCount(User_.posts).first().orElseThrow().count(User_.posts))
                .isEqualTo(2);
        assertThat(users.withCount(User_.posts).paginate(2).items())
                .extracting(user -> user.count(User_.posts))
                .containsExactly(2L, 1L);
        try (Stream<User> stream = users.withCount(User_.posts).stream()) {
            assertThat(stream.map(user -> user.count(User_.posts))).containsExactly(2L, 1L, 0L);
        }
        assertThat(users.withCount(User_.posts).count()).isEqualTo(3);
    }

    @Test
    @Feature("AGG-01")
    void plain_classes_keep_them_too() {
        Profile profile = tck.repository(Profile.class, Long.class)
                .create(new Profile(users.first().orElseThrow().id(), "Ann writes."));
        RelatedNumber<Profile, Long> owners = Profile_.user.count();

        assertThat(tck.query(Profile.class).withCount(Profile_.user).list())
                .singleElement()
                .satisfies(found -> assertThat(owners.of(found)).isOne());
        assertThatThrownBy(() -> owners.of(profile))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("ELIF-2143");
    }

    @Test
    void loaded_models_have_theirs() {
        assertThat(tck.query(Post.class)
                        .where(Post_.title.eq("A"))
                        .with(Post_.user, user -> user.withCount(User_.posts))
                        .sole()
                        .user()
                        .get()
                        .count(User_.posts))
                .isEqualTo(2);
    }

    @Test
    @Feature("RQ-11")
    void what_is_deleted_does_not_count() {
        Folder folder = tck.repository(Folder.class, Long.class).create(new Folder("letters"));
        Document document = tck.repository(Document.class, Long.class).create(new Document(folder.id(), "first", 1));
        document.delete();

        assertThat(tck.query(Folder.class).withCount(Folder_.documents).sole().count(Folder_.documents))
                .isZero();
        assertThat(tck.query(Folder.class)
                        .withCount(Folder_.documents, all -> all.withTrashed())
                        .sole()
                        .count(Folder_.documents))
                .isOne();
        folder.delete();
        assertThat(folder.loadCount(Folder_.documents).count(Folder_.documents)).isZero();
    }

    @Test
    void what_was_not_asked_for_is_not_guessed() {
        User ann = users.first().orElseThrow();

        assertThatThrownBy(() -> ann.count(User_.posts))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("ELIF-2143")
                .hasMessageContaining("User")
                .hasMessageContaining("[postsCount]");
        assertThat(users.withCount(User_.posts).first().orElseThrow().refresh())
                .satisfies(user ->
                        assertThatThrownBy(() -> user.count(User_.posts)).isInstanceOf(ModelException.class));
        assertThatThrownBy(() -> users.withValue(User_.age.plus(1)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2141");
        assertThatThrownBy(() -> tck.query(Country.class).withCount(Country_.users))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2011");
    }
}
