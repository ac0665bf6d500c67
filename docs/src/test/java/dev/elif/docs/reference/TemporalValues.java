package dev.elif.docs.reference;

import static dev.elif.query.Expressions.not;

import dev.elif.Database;
import dev.elif.docs.blog.Post;
import dev.elif.docs.blog.Post_;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.query.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What dates, times of day and instants can do. */
final class TemporalValues {

    private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private final Query<User> users;
    private final Query<Post> posts;

    TemporalValues(Database database) {
        this.users = database.query(User.class);
        this.posts = database.query(Post.class);
    }

    Object days_months_and_years() {
        return posts.where(
                        Post_.publishedOn.onDate(LocalDate.of(2026, 1, 1)),
                        Post_.publishedOn.inMonth(YearMonth.of(2026, 1)),
                        Post_.publishedOn.inYear(2026))
                .list();
    }

    Object days_in_a_zone() {
        return users.where(User_.createdAt.onDate(LocalDate.of(2026, 1, 1), ZoneId.of("Europe/Berlin")))
                .list();
    }

    Object before_and_after() {
        return posts.where(Post_.publishedOn.after(LocalDate.EPOCH), Post_.publishedOn.before(LocalDate.of(2030, 1, 1)))
                .list();
    }

    Object past_and_future() {
        return posts.where(Post_.publishedOn.isPast(clock), not(Post_.publishedOn.isFuture(clock)))
                .where(Post_.publishedOn.isNowOrPast(clock), not(Post_.publishedOn.isNowOrFuture(clock)))
                .list();
    }

    Object today() {
        return posts.where(Post_.publishedOn
                        .isToday(clock)
                        .or(Post_.publishedOn.isBeforeToday(clock))
                        .or(Post_.publishedOn.isAfterToday(clock))
                        .or(Post_.publishedOn.isTodayOrBefore(clock))
                        .or(Post_.publishedOn.isTodayOrAfter(clock)))
                .list();
    }

    Object parts_of_a_date() {
        return posts.where(List.of(
                        Post_.publishedOn.year().eq(2026),
                        Post_.publishedOn.quarter().eq(1),
                        Post_.publishedOn.month().eq(1),
                        Post_.publishedOn.week().eq(1),
                        Post_.publishedOn.day().eq(1),
                        Post_.publishedOn.dayOfWeek().eq(4),
                        Post_.publishedOn.dayOfYear().eq(1)))
                .list();
    }

    Object parts_of_an_instant() {
        return users.where(
                        User_.createdAt.hour().lt(6),
                        User_.createdAt.minute().lt(30),
                        User_.createdAt.in(ZoneId.of("Europe/Berlin")).second().lt(30))
                .list();
    }

    Object date_and_time() {
        return users.pluck(
                User_.createdAt.date(),
                User_.createdAt.in(ZoneId.of("Europe/Berlin")).time());
    }

    Object truncatedTo() {
        return users.pluck(User_.createdAt.truncatedTo(ChronoUnit.DAYS), User_.updatedAt.truncatedTo(ChronoUnit.HOURS));
    }

    Object later_and_earlier() {
        return users.pluck(User_.createdAt.plus(Duration.ofHours(1)), User_.createdAt.minus(Period.ofMonths(1)));
    }

    Object since() {
        return users.pluck(User_.updatedAt.since(User_.createdAt));
    }
}
