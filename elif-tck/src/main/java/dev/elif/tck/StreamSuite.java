package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.DatabaseException;
import dev.elif.error.MappingException;
import dev.elif.error.QueryException;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Letter;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Preferences;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Results that are read part by part, and rows that are sent as they come. */
@AcceptanceSuite
class StreamSuite {

    /** More than a few parts, and not a whole number of them. */
    private static final int ROWS = 2_500;

    /** More than any pool of an environment has. */
    private static final int MANY_TIMES = 30;

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Repository<Post, Long> posts;

    StreamSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.posts = tck.repository(Post.class, Long.class);
    }

    @Test
    @Feature({"STR-07", "STR-09"})
    void a_stream_has_what_a_list_has_in_its_order() {
        fill(ROWS);

        try (Stream<Post> stream = posts.query().orderBy(Post_.votes.desc()).stream()) {
            assertThat(stream.map(Post::votes))
                    .containsExactlyElementsOf(
                            posts.query().orderBy(Post_.votes.desc()).pluck(Post_.votes));
        }
        try (Stream<String> titles =
                posts.query().where(Post_.votes.lt(3)).orderBy(Post_.votes.asc()).select(Post_.title).stream()) {
            assertThat(titles).containsExactly("Post 0", "Post 1", "Post 2");
        }
        try (Stream<Post> nothing = posts.query().where(Post_.votes.lt(0)).stream()) {
            assertThat(nothing).isEmpty();
        }
    }

    @Test
    void a_stream_that_ends_early_gives_its_connection_back() {
        fill(ROWS);

        for (int i = 0; i < MANY_TIMES; i++) {
            try (Stream<Post> stream = posts.query().stream()) {
                assertThat(stream.limit(3)).hasSize(3);
            }
            try (Stream<Post> untouched = posts.query().stream()) {
                assertThat(untouched).isNotNull();
            }
        }

        assertThat(posts.query().count()).isEqualTo(ROWS);
    }

    @Test
    void a_stream_that_is_read_to_its_end_or_cannot_be_read_gives_its_connection_back_by_itself() {
        fill(10);

        for (int i = 0; i < MANY_TIMES; i++) {
            assertThat(posts.query().stream().count()).isEqualTo(10);
            assertThatThrownBy(() -> posts.query().select(id -> "editor " + id.longValue(), Post_.editorId).stream()
                            .count())
                    .isInstanceOf(MappingException.class);
        }
        assertThat(posts.query().count()).isEqualTo(10);
    }

    @Test
    void a_stream_reads_on_in_a_transaction_while_others_write_in_it() {
        fill(ROWS);

        tck.database().transaction(() -> {
            try (Stream<Post> stream = posts.query().stream()) {
                stream.filter(post -> post.votes() % 1000 == 0)
                        .forEach(post -> post.titled("Round").save());
            }
        });

        assertThat(posts.query().where(Post_.title.eq("Round")).count()).isEqualTo(3);
    }

    @Test
    @Feature("STR-05")
    void relations_are_loaded_for_a_part_at_once() {
        Seeds.crowd(tck.database(), 1_200);

        List<String> sent = new ArrayList<>();
        tck.statementsOf(() -> {
                    try (Stream<User> stream = users.query().with(User_.posts).stream()) {
                        assertThat(stream.filter(user -> user.posts().isLoaded()
                                                && user.posts().list().size() == 2)
                                        .count())
                                .isEqualTo(1_200);
                    }
                })
                .forEach(call -> sent.add(call.model()));

        assertThat(sent).containsExactly("User", "Post", "Post");
    }

    @Test
    void a_lazy_access_loads_for_the_models_of_its_part() {
        Seeds.crowd(tck.database(), 1_200);

        assertThat(tck.statementsOf(() -> {
                    try (Stream<User> stream = users.query().orderBy(User_.id.asc()).stream()) {
                        assertThat(stream.mapToInt(user -> user.posts().list().size())
                                        .sum())
                                .isEqualTo(2_400);
                    }
                }))
                .hasSize(3);
    }

    @Test
    void what_a_reader_throws_reaches_the_caller_and_closes() {
        fill(10);

        for (int i = 0; i < MANY_TIMES; i++) {
            Stream<Post> stream = posts.query().stream();
            assertThatThrownBy(() -> {
                        try (stream) {
                            stream.forEach(post -> {
                                throw new IllegalStateException("enough");
                            });
                        }
                    })
                    .hasMessage("enough");
        }
        tck.execute("alter table posts rename column votes to voices");
        try {
            assertThatThrownBy(() -> posts.query().stream()).isInstanceOf(DatabaseException.class);
        } finally {
            tck.execute("alter table posts rename column voices to votes");
        }
    }

    @Test
    void a_copy_takes_rows_as_they_come_with_every_kind_of_text() {
        List<String> names =
                List.of("tab\there", "line\nbreak", "back\\slash", "\\N", "carriage\rreturn", "ünïcödé ☃", "");
        Iterator<String> emails = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> i + "@example.org")
                .iterator();

        long copied = users.copyIn(names.stream()
                .map(name -> new User(emails.next(), name).preferring(new Preferences(name, true, List.of(name)))));

        assertThat(copied).isEqualTo(names.size());
        List<User> stored = users.query().orderBy(User_.id.asc()).list();
        assertThat(stored).extracting(User::name).containsExactlyElementsOf(names);
        assertThat(stored).extracting(user -> user.preferences().tags().get(0)).containsExactlyElementsOf(names);
        assertThat(stored).allSatisfy(user -> {
            assertThat(user.id()).isPositive();
            assertThat(user.createdAt()).isNotNull();
            assertThat(user.age()).isNull();
            assertThat(user.active()).isTrue();
        });
        assertThat(users.copyIn(Stream.of())).isZero();
    }

    @Test
    void a_copy_keeps_keys_that_are_given_and_makes_those_that_elif_makes() {
        users.copyIn(Stream.of(new User("a@example.org", "A").withId(7), new User("b@example.org", "B").withId(8)));
        assertThat(users.query().orderBy(User_.id.asc()).pluck(User_.id)).containsExactly(7L, 8L);

        assertThatThrownBy(() -> users.copyIn(
                        Stream.of(new User("c@example.org", "C").withId(9), new User("d@example.org", "D"))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3028");
        assertThat(users.query().count()).isEqualTo(2);
        assertThat(tck.query(Letter.class).count()).isZero();
    }

    @Test
    void a_copy_is_all_or_nothing_and_joins_the_transaction() {
        users.create(new User("taken@example.org", "Ann"));

        assertThatThrownBy(() -> users.copyIn(
                        Stream.of(new User("new@example.org", "New"), new User("taken@example.org", "Twice"))))
                .isInstanceOf(UniqueViolationException.class);
        assertThatThrownBy(() -> users.copyIn(Stream.of(1, 2).map(i -> {
                    if (i == 2) {
                        throw new IllegalStateException("enough");
                    }
                    return new User("new@example.org", "New");
                })))
                .hasMessage("enough");
        assertThatThrownBy(() -> tck.database().transaction(() -> {
                    long unused = users.copyIn(Stream.of(new User("new@example.org", "New")));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(users.query().pluck(User_.name)).containsExactly("Ann");
    }

    private void fill(int rows) {
        posts.copyIn(IntStream.range(0, rows).mapToObj(i -> new Post(null, "Post " + i).voted(i)));
    }
}
