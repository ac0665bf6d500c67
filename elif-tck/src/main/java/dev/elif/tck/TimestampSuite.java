package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.query.Repository;
import dev.elif.tck.domain.Beat;
import dev.elif.tck.domain.Beat_;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Employee;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.Voucher;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When models were created and changed, by the clock of the database. */
@AcceptanceSuite
class TimestampSuite {

    private static final Instant START = TestClock.START.truncatedTo(ChronoUnit.MICROS);

    private final Tck tck;
    private final Repository<User, Long> users;

    TimestampSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
    }

    @Test
    @Feature("TIM-01")
    void both_are_set_on_create_and_one_on_change() {
        User user = users.create(new User("ann@example.org", "Ann"));
        assertThat(user.createdAt()).isEqualTo(START);
        assertThat(user.updatedAt()).isEqualTo(START);

        tck.clock().advance(Duration.ofHours(1));
        users.save(user.withName("Anna"));

        assertThat(user.createdAt()).isEqualTo(START);
        assertThat(user.updatedAt()).isEqualTo(START.plus(Duration.ofHours(1)));
        User found = users.findOrFail(user.id());
        assertThat(found.createdAt()).isEqualTo(START);
        assertThat(found.updatedAt()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    @Feature("TIM-04")
    void the_column_decides_how_a_time_is_stored() {
        Repository<Beat, Long> beats = tck.repository(Beat.class, Long.class);
        Beat beat = beats.create(new Beat(3));
        Instant second = START.truncatedTo(ChronoUnit.SECONDS);

        assertThat(beat.createdAt()).isEqualTo(second);
        assertThat(beats.findOrFail(beat.id()).createdAt()).isEqualTo(second);
        assertThat(tck.column("select created_at || ' ' || updated_at from beats"))
                .containsExactly(second.getEpochSecond() + " " + second.getEpochSecond());

        tck.clock().advance(Duration.ofMillis(1_500));
        beat.louder().save();

        assertThat(beat.dirty().isEmpty()).isTrue();
        assertThat(beats.findOrFail(beat.id()).updatedAt()).isEqualTo(beat.updatedAt());
        assertThat(beats.query().where(Beat_.updatedAt.gt(second)).count()).isOne();
        assertThat(beats.query().where(Beat_.createdAt.eq(second)).update(Beat_.volume.set(1)))
                .isOne();
    }

    @Test
    @Feature("TIM-08")
    void the_clock_is_the_one_that_was_given() {
        tck.clock().moveTo(Instant.parse("1999-12-31T23:59:59.999999Z"));

        User user = users.create(new User("ann@example.org", "Ann"));

        assertThat(users.findOrFail(user.id()).createdAt()).isEqualTo(Instant.parse("1999-12-31T23:59:59.999999Z"));
    }

    @Test
    void what_the_model_says_is_what_the_database_has() {
        User user = users.create(new User("ann@example.org", "Ann"));

        assertThat(users.findOrFail(user.id()).createdAt())
                .as("cut to the microsecond, not rounded")
                .isEqualTo(user.createdAt())
                .isEqualTo(Instant.parse("2025-03-01T12:00:00.123456Z"));
    }

    @Test
    void a_save_without_changes_is_no_change() {
        User user = users.create(new User("ann@example.org", "Ann"));
        tck.clock().advance(Duration.ofHours(1));

        users.save(user);

        assertThat(user.updatedAt()).isEqualTo(START);
        assertThat(users.findOrFail(user.id()).updatedAt()).isEqualTo(START);
    }

    @Test
    @Feature("TIM-09")
    void times_that_the_program_sets_win() {
        Instant past = Instant.parse("2001-01-01T00:00:00Z");
        User user =
                users.create(new User("ann@example.org", "Ann").createdAt(past).updatedAt(past.plusSeconds(1)));
        assertThat(users.findOrFail(user.id()).createdAt()).isEqualTo(past);
        assertThat(users.findOrFail(user.id()).updatedAt()).isEqualTo(past.plusSeconds(1));

        users.save(user.withName("Anna").updatedAt(past.plusSeconds(2)));
        assertThat(users.findOrFail(user.id()).updatedAt()).isEqualTo(past.plusSeconds(2));

        users.save(user.withName("Annabel"));
        assertThat(users.findOrFail(user.id()).updatedAt()).isEqualTo(START);
        assertThat(users.findOrFail(user.id()).createdAt()).isEqualTo(past);
    }

    @Test
    @Feature("TIM-03")
    void a_model_may_have_one_of_them_in_a_column_of_another_name() {
        Comment comment = tck.repository(Comment.class, Long.class).create(new Comment(null, null, "hello"));

        assertThat(comment.writtenAt()).isEqualTo(LocalDateTime.ofInstant(START, ZoneOffset.UTC));
        assertThat(tck.column("select 1 from comments where written_at = timestamp '2025-03-01 12:00:00.123456'"))
                .hasSize(1);
    }

    @Test
    @Feature("TIM-02")
    void a_model_without_them_gets_none() {
        tck.repository(Country.class, String.class).create(new Country("FR", "France", 68));
        Employee boss = tck.repository(Employee.class, Long.class).create(new Employee(null, "Boss"));

        assertThat(tck.query(Country.class).find("FR")).isPresent();
        assertThat(tck.query(Employee.class).find(boss.id())).isPresent();
    }

    @Test
    void an_offset_date_time_is_in_utc() {
        Repository<Post, Long> posts = tck.repository(Post.class, Long.class);
        Post post = posts.create(new Post(null, "Alpha"));

        assertThat(post.createdAt()).isEqualTo(START.atOffset(ZoneOffset.UTC));
        assertThat(posts.findOrFail(post.id()).createdAt()).isEqualTo(post.createdAt());
    }

    @Test
    void a_record_gets_them_on_create_and_on_save() {
        Repository<Voucher, Long> vouchers = tck.repository(Voucher.class, Long.class);
        Voucher created = vouchers.create(Voucher.of(null, "XMAS", "1.00"));
        tck.clock().advance(Duration.ofDays(1));

        Voucher saved = vouchers.save(created.worth("2.00"));

        assertThat(created.createdAt()).isEqualTo(START);
        assertThat(saved.createdAt()).isEqualTo(START);
        assertThat(saved.updatedAt()).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(vouchers.findOrFail(saved.id())).isEqualTo(saved);
    }

    @Test
    void many_at_once_get_the_same_moment() {
        List<User> crowd = users.insertAll(
                List.of(new User("a@example.org", "A"), new User("b@example.org", "B").createdAt(Instant.EPOCH)));

        assertThat(crowd).extracting(User::createdAt).containsExactly(START, Instant.EPOCH);
        assertThat(crowd).extracting(User::updatedAt).containsExactly(START, START);
    }
}
