package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Expressions.array;
import static dev.elif.query.Expressions.range;
import static dev.elif.query.Expressions.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.error.InvalidValueException;
import dev.elif.error.MissingSchemaException;
import dev.elif.model.ColumnType;
import dev.elif.model.JsonType;
import dev.elif.model.Range;
import dev.elif.model.Selection;
import dev.elif.query.Query;
import dev.elif.tck.domain.Preferences;
import dev.elif.tck.domain.Specimen;
import dev.elif.tck.domain.Specimen_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What JSON, arrays, ranges and words in texts can be asked. */
@AcceptanceSuite
class StructureExpressionSuite {

    private final Tck tck;
    private final Query<User> users;
    private final Query<Specimen> specimens;

    StructureExpressionSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
        this.specimens = tck.query(Specimen.class);
    }

    record Counted(@Nullable String theme, long total) {}

    @BeforeEach
    void seed() {
        tck.repository(User.class, Long.class)
                .insertAll(List.of(
                        new User("a", "The quick brown foxes")
                                .preferring(new Preferences("dark", true, List.of("a", "b"))),
                        new User("b", "jumped over lazy dogs")
                                .preferring(new Preferences("light", false, List.of("c"))),
                        new User("c", "Nobody")));
        Specimen specimen = new Specimen();
        specimen.texts = List.of("x", "y");
        specimen.numbers = List.of(1L, 2L, 3L);
        specimen.ranks = List.of(Specimen.Rank.HIGH);
        specimen.moods = List.of(Specimen.Mood.HAPPY);
        specimen.small = Range.closedOpen(1, 5);
        specimen.large = Range.closedOpen(1L, null);
        specimen.decimals = Range.closed(new BigDecimal("1.5"), new BigDecimal("2.5"));
        specimen.days = Range.closedOpen(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1));
        specimen.times = Range.closed(LocalDateTime.of(2025, 1, 1, 0, 0), LocalDateTime.of(2025, 1, 2, 0, 0));
        specimen.moments = Range.closedOpen(Instant.EPOCH, null);
        specimen.save();
    }

    private List<String> mails(Condition<? super User> condition) {
        return users.where(condition).orderBy(User_.email.asc()).pluck(User_.email);
    }

    private boolean holds(Condition<? super Specimen> condition) {
        return specimens.where(condition).exists();
    }

    private <T> List<T> all(Selection<? super User, T> value) {
        return users.orderBy(User_.email.asc()).select(value).list();
    }

    @Test
    @Feature({"WH-23", "ORD-01"})
    void a_part_of_json_is_a_value_of_its_type() {
        assertThat(mails(User_.preferences.at("theme").text().eq("dark"))).containsExactly("a");
        assertThat(mails(User_.preferences.at("newsletter").bool().isTrue())).containsExactly("a");
        assertThat(mails(User_.preferences.at("tags", "0").text().in(List.of("a", "c"))))
                .containsExactly("a", "b");
        assertThat(mails(User_.preferences.at("nothing").exists())).isEmpty();
        assertThat(mails(User_.preferences.at("theme").exists())).containsExactly("a", "b");
        assertThat(all(User_.preferences.at("tags").value(new JsonType<List<String>>() {})))
                .containsExactly(List.of("a", "b"), List.of("c"), null);
        assertThat(all(User_.preferences.at("theme").text().upper())).containsExactly("DARK", "LIGHT", null);
        assertThat(users.orderBy(User_.preferences.at("theme").text().desc().nullsLast())
                        .pluck(User_.email))
                .containsExactly("b", "a", "c");
        assertThatThrownBy(() -> all(User_.preferences.at("theme").number(ColumnType.LONG)))
                .isInstanceOf(InvalidValueException.class);
        assertThat(users.where(User_.preferences.at("theme").text().isNotNull())
                        .groupBy(User_.preferences.at("theme").text())
                        .orderBy(User_.preferences.at("theme").text().asc())
                        .select(Counted::new, User_.preferences.at("theme").text(), count())
                        .list())
                .containsExactly(new Counted("dark", 1), new Counted("light", 1));
    }

    @Test
    @Feature({"WH-24", "WH-25", "WH-26", "WH-27"})
    void json_is_asked_what_it_has_in_it() {
        assertThat(mails(User_.preferences.contains(Map.of("theme", "dark")))).containsExactly("a");
        assertThat(mails(User_.preferences.at("tags").contains(List.of("b")))).containsExactly("a");
        assertThat(mails(User_.preferences.at("tags").contains(List.of("b")).not()))
                .containsExactly("b");
        assertThat(mails(User_.preferences.at("tags").containedBy(List.of("c", "d"))))
                .containsExactly("b");
        assertThat(mails(User_.preferences.at("tags").overlaps(List.of("c", "b"))))
                .containsExactly("a", "b");
        assertThat(mails(User_.preferences.at("tags").overlaps(List.of("z")))).isEmpty();
        assertThat(mails(User_.preferences.hasKey("theme"))).containsExactly("a", "b");
        assertThat(mails(User_.preferences.hasKey("Theme"))).isEmpty();
        assertThat(mails(User_.preferences.at("tags").length().gt(1))).containsExactly("a");
        assertThatThrownBy(() -> mails(User_.preferences.length().gt(1))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void arrays_are_asked_for_their_elements() {
        assertThat(holds(array(Specimen_.texts).has("x"))).isTrue();
        assertThat(holds(array(Specimen_.texts).has("z"))).isFalse();
        assertThat(holds(array(Specimen_.numbers).contains(List.of(3L, 1L)))).isTrue();
        assertThat(holds(array(Specimen_.numbers).containedBy(List.of(3L, 1L)))).isFalse();
        assertThat(holds(array(Specimen_.texts).overlaps(List.of("y", "z")))).isTrue();
        assertThat(holds(array(Specimen_.ranks).has(Specimen.Rank.HIGH))).isTrue();
        assertThat(holds(array(Specimen_.moods).has(Specimen.Mood.SAD))).isFalse();
        assertThat(holds(array(Specimen_.moods).contains(List.of(Specimen.Mood.HAPPY))))
                .isTrue();
        assertThat(holds(array(Specimen_.texts).length().eq(2))).isTrue();
        assertThat(specimens.select(array(Specimen_.texts).at(2)).sole()).isEqualTo("y");
        assertThat(holds(array(Specimen_.numbers).at(9).isNull())).isTrue();
        assertThat(holds(array(Specimen_.numbers)
                        .at(2)
                        .le(array(Specimen_.numbers).any())))
                .isTrue();
        assertThat(holds(array(Specimen_.numbers)
                        .at(2)
                        .le(array(Specimen_.numbers).all())))
                .isFalse();
    }

    @Test
    void ranges_are_asked_what_lies_in_them() {
        assertThat(holds(range(Specimen_.small).contains(4))).isTrue();
        assertThat(holds(range(Specimen_.small).contains(5))).isFalse();
        assertThat(holds(range(Specimen_.large).contains(Long.MAX_VALUE))).isTrue();
        assertThat(holds(range(Specimen_.decimals).contains(new BigDecimal("2.5"))))
                .isTrue();
        assertThat(holds(range(Specimen_.days).contains(LocalDate.of(2025, 2, 1))))
                .isFalse();
        assertThat(holds(range(Specimen_.days).contains(val(LocalDate.of(2025, 1, 31)))))
                .isTrue();
        assertThat(holds(range(Specimen_.times).contains(LocalDateTime.of(2025, 1, 1, 12, 0))))
                .isTrue();
        assertThat(holds(range(Specimen_.moments).contains(Instant.EPOCH))).isTrue();
        assertThat(holds(range(Specimen_.small).contains(Range.closed(2, 3)))).isTrue();
        assertThat(holds(range(Specimen_.small).containedBy(Range.closed(2, 3))))
                .isFalse();
        assertThat(holds(range(Specimen_.small).overlaps(Range.closed(4, 9)))).isTrue();
        assertThat(holds(range(Specimen_.small).overlaps(Specimen_.small))).isTrue();
        assertThat(holds(range(Specimen_.small).adjacent(Range.closed(5, 9)))).isTrue();
        assertThat(holds(range(Specimen_.small).before(Range.closed(5, 9)))).isTrue();
        assertThat(holds(range(Specimen_.small).after(Range.closed(5, 9)))).isFalse();
        assertThat(holds(range(Specimen_.small).isEmpty())).isFalse();
        assertThat(specimens.select(range(Specimen_.small).upper()).sole()).isEqualTo(5);
        assertThat(specimens.select(range(Specimen_.days).lower()).sole()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(holds(range(Specimen_.large).upper().isNull())).isTrue();
    }

    @Test
    @Feature("WH-28")
    void words_are_found_in_any_of_their_forms() {
        assertThat(mails(User_.name.matchesWords("fox", "english"))).containsExactly("a");
        assertThat(mails(User_.name.matchesWords("fox", "simple"))).isEmpty();
        assertThat(mails(User_.name.matchesWords("fox or dog", "english"))).containsExactly("a", "b");
        assertThat(mails(User_.name.matchesWords("\"lazy dog\" -cat", "english")))
                .containsExactly("b");
        assertThat(mails(User_.name.rankOfWords("fox", "english").gt(0f))).containsExactly("a");
        assertThat(all(User_.name.headlineOfWords("fox", "english")).get(0)).isEqualTo("The quick brown <b>foxes</b>");
        assertThatThrownBy(() -> mails(User_.name.matchesWords("fox", "klingon")))
                .isInstanceOf(MissingSchemaException.class);
    }
}
