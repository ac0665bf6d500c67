package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Expressions.now;
import static dev.elif.query.Expressions.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.error.QueryException;
import dev.elif.model.Selection;
import dev.elif.query.Query;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dates and times that the database computes, whatever zone its session is in. */
@AcceptanceSuite
class TemporalExpressionSuite {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant NIGHT = Instant.parse("2025-02-28T20:15:30Z");

    private final Tck tck;
    private final Query<User> users;

    TemporalExpressionSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
    }

    record Counted(LocalDate day, long total) {}

    @BeforeEach
    void seed() {
        tck.repository(User.class, Long.class)
                .insertAll(List.of(
                        new User("a", "Night").verified(NIGHT),
                        new User("b", "Noon").verified(Instant.parse("2025-02-28T12:00:00Z")),
                        new User("c", "Newyear").verified(Instant.parse("2024-12-31T23:30:00Z")),
                        new User("d", "Never")));
    }

    private List<String> names(Condition<? super User> condition) {
        return users.where(condition).orderBy(User_.id.asc()).pluck(User_.name);
    }

    private <T> T ofNight(Selection<? super User, T> value) {
        return users.where(User_.name.eq("Night")).select(value).sole();
    }

    @Test
    @Feature("WH-16")
    void a_day_a_month_and_a_year_are_ranges_that_an_index_serves() {
        LocalDate day = LocalDate.of(2025, 2, 28);

        assertThat(names(User_.emailVerifiedAt.onDate(day))).containsExactly("Night", "Noon");
        assertThat(names(User_.emailVerifiedAt.onDate(day, TOKYO))).containsExactly("Noon");
        assertThat(names(User_.emailVerifiedAt.inMonth(YearMonth.of(2025, 3), TOKYO)))
                .containsExactly("Night");
        assertThat(names(User_.emailVerifiedAt.inMonth(YearMonth.of(2025, 2)))).containsExactly("Night", "Noon");
        assertThat(names(User_.emailVerifiedAt.inYear(2024))).containsExactly("Newyear");
        assertThat(names(User_.emailVerifiedAt.inYear(2024, TOKYO))).isEmpty();
        assertThat(tck.statementsOf(() -> names(User_.emailVerifiedAt.onDate(day)))
                        .get(0)
                        .sql())
                .isEqualTo("select \"name\" from \"users\""
                        + " where (\"email_verified_at\" >= ? and \"email_verified_at\" < ?) order by \"id\"");
    }

    @Test
    @Feature("WH-16")
    void parts_of_an_instant_are_those_in_utc_or_in_the_zone_that_is_said() {
        assertThat(names(User_.emailVerifiedAt.month().eq(12))).containsExactly("Newyear");
        assertThat(names(User_.emailVerifiedAt.in(TOKYO).month().in(List.of(1, 3))))
                .containsExactly("Night", "Newyear");
        assertThat(names(User_.emailVerifiedAt.time().gt(LocalTime.of(20, 0)))).containsExactly("Night", "Newyear");
        assertThat(ofNight(User_.emailVerifiedAt.year())).isEqualTo(2025);
        assertThat(ofNight(User_.emailVerifiedAt.quarter())).isEqualTo(1);
        assertThat(ofNight(User_.emailVerifiedAt.week())).isEqualTo(9);
        assertThat(ofNight(User_.emailVerifiedAt.day())).isEqualTo(28);
        assertThat(ofNight(User_.emailVerifiedAt.dayOfWeek())).isEqualTo(5);
        assertThat(ofNight(User_.emailVerifiedAt.dayOfYear())).isEqualTo(59);
        assertThat(ofNight(User_.emailVerifiedAt.hour())).isEqualTo(20);
        assertThat(ofNight(User_.emailVerifiedAt.minute())).isEqualTo(15);
        assertThat(ofNight(User_.emailVerifiedAt.second())).isEqualTo(30);
        assertThat(ofNight(User_.emailVerifiedAt.in(TOKYO))).isEqualTo(LocalDateTime.of(2025, 3, 1, 5, 15, 30));
        assertThat(ofNight(User_.emailVerifiedAt.in(TOKYO).date())).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    @Feature("ORD-06")
    void rows_are_grouped_by_the_day_in_a_zone() {
        var day = User_.emailVerifiedAt.in(TOKYO).date();

        assertThat(users.where(User_.emailVerifiedAt.isNotNull())
                        .groupBy(day)
                        .orderBy(day.asc())
                        .select(Counted::new, day, count())
                        .list())
                .containsExactly(
                        new Counted(LocalDate.of(2025, 1, 1), 1),
                        new Counted(LocalDate.of(2025, 2, 28), 1),
                        new Counted(LocalDate.of(2025, 3, 1), 1));
    }

    @Test
    void times_are_cut_and_moved() {
        assertThat(ofNight(User_.emailVerifiedAt.truncatedTo(ChronoUnit.HOURS)))
                .isEqualTo(Instant.parse("2025-02-28T20:00:00Z"));
        assertThat(ofNight(User_.emailVerifiedAt.truncatedTo(ChronoUnit.MONTHS)))
                .isEqualTo(Instant.parse("2025-02-01T00:00:00Z"));
        assertThat(ofNight(User_.emailVerifiedAt.plus(Duration.ofMinutes(90)))).isEqualTo(NIGHT.plusSeconds(5400));
        assertThat(ofNight(User_.emailVerifiedAt.minus(Duration.ofMillis(1)))).isEqualTo(NIGHT.minusMillis(1));
        assertThat(ofNight(User_.emailVerifiedAt.plus(Period.of(1, 1, 1))))
                .isEqualTo(Instant.parse("2026-03-29T20:15:30Z"));
        assertThat(ofNight(User_.emailVerifiedAt.minus(Period.ofMonths(3))))
                .isEqualTo(Instant.parse("2024-11-28T20:15:30Z"));
        assertThat(ofNight(User_.emailVerifiedAt.since(val(NIGHT.minusMillis(1500)))))
                .isEqualTo(Duration.ofMillis(1500));
        assertThat(ofNight(val(LocalDate.of(2025, 3, 1)).since(val(LocalDate.of(2025, 2, 27)))))
                .isEqualTo(Duration.ofDays(2));
        assertThat(ofNight(val(LocalDate.of(2025, 1, 31)).plus(Period.ofMonths(1))))
                .isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(ofNight(val(LocalTime.of(23, 0)).plus(Duration.ofHours(2)))).isEqualTo(LocalTime.of(1, 0));
        assertThat(ofNight(now()))
                .isBetween(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
    }

    @Test
    @Feature("WH-17")
    void past_and_future_are_those_of_a_clock() {
        Clock clock = Clock.fixed(NIGHT, ZoneOffset.UTC);

        assertThat(names(User_.emailVerifiedAt.isPast(clock))).containsExactly("Noon", "Newyear");
        assertThat(names(User_.emailVerifiedAt.isNowOrPast(clock))).containsExactly("Night", "Noon", "Newyear");
        assertThat(names(User_.emailVerifiedAt.isFuture(clock))).isEmpty();
        assertThat(names(User_.emailVerifiedAt.isNowOrFuture(clock))).containsExactly("Night");
        assertThat(names(User_.emailVerifiedAt.date().isPast(clock))).containsExactly("Newyear");
        assertThat(names(User_.emailVerifiedAt.in(ZoneOffset.UTC).isNowOrFuture(clock)))
                .containsExactly("Night");
    }

    @Test
    @Feature("WH-18")
    void today_is_that_of_a_clock_in_its_zone() {
        Clock utc = Clock.fixed(NIGHT, ZoneOffset.UTC);
        Clock tokyo = Clock.fixed(NIGHT, TOKYO);

        assertThat(names(User_.emailVerifiedAt.isToday(utc))).containsExactly("Night", "Noon");
        assertThat(names(User_.emailVerifiedAt.isToday(tokyo))).containsExactly("Night");
        assertThat(names(User_.emailVerifiedAt.isBeforeToday(tokyo))).containsExactly("Noon", "Newyear");
        assertThat(names(User_.emailVerifiedAt.isTodayOrBefore(tokyo))).containsExactly("Night", "Noon", "Newyear");
        assertThat(names(User_.emailVerifiedAt.isTodayOrAfter(tokyo))).containsExactly("Night");
        assertThat(names(User_.emailVerifiedAt.isAfterToday(utc))).isEmpty();
    }

    @Test
    void a_unit_that_a_type_does_not_have_is_told_at_once() {
        assertThatThrownBy(() -> val(LocalDate.EPOCH).truncatedTo(ChronoUnit.HOURS))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2130")
                .hasMessageContaining("LocalDate has no hour");
        assertThatThrownBy(() -> val(LocalTime.NOON).truncatedTo(ChronoUnit.MONTHS))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> val(NIGHT).truncatedTo(ChronoUnit.NANOS)).isInstanceOf(QueryException.class);
    }

    @Test
    void what_is_computed_of_a_kind_is_of_that_kind() {
        assertThat(ofNight(val(LocalDate.of(2025, 2, 28))
                        .plus(Period.ofDays(1))
                        .orElse(LocalDate.EPOCH)
                        .least(LocalDate.MAX.withYear(9999))
                        .truncatedTo(ChronoUnit.MONTHS)
                        .month()))
                .isEqualTo(3);
        assertThat(ofNight(val(LocalTime.of(20, 15))
                        .minus(Duration.ofHours(1))
                        .greatest(LocalTime.NOON)
                        .nullIf(LocalTime.MIDNIGHT)
                        .truncatedTo(ChronoUnit.HOURS)
                        .hour()))
                .isEqualTo(19);
        assertThat(ofNight(User_.emailVerifiedAt
                        .in(TOKYO)
                        .plus(Period.ofDays(1))
                        .minus(Duration.ofHours(1))
                        .orElse(LocalDateTime.MIN.withYear(1))
                        .time()))
                .isEqualTo(LocalTime.of(4, 15, 30));
        assertThat(ofNight(User_.emailVerifiedAt
                        .orElse(Instant.EPOCH)
                        .greatest(NIGHT)
                        .in(TOKYO)
                        .day()))
                .isEqualTo(1);
        assertThat(ofNight(val("2025-02-28").castToDate().year())).isEqualTo(2025);
        assertThat(ofNight(val("20:15").castToTime().minute())).isEqualTo(15);
        assertThat(ofNight(val("2025-02-28 20:15").castToDateTime().date())).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(ofNight(val("2025-02-28 20:15:30+00").castToInstant())).isEqualTo(NIGHT);
    }
}
