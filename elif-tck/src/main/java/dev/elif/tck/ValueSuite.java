package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.error.InvalidValueException;
import dev.elif.error.MappingException;
import dev.elif.model.Range;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Sample.Colour;
import dev.elif.tck.domain.Specimen;
import dev.elif.tck.domain.Specimen.Mood;
import dev.elif.tck.domain.Specimen.Note;
import dev.elif.tck.domain.Specimen.Rank;
import dev.elif.tck.domain.Specimen_;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that are more than the driver's: how they are stored, and when two of them are the same. */
@AcceptanceSuite
class ValueSuite {

    private final Tck tck;
    private final Repository<Specimen, Long> specimens;

    ValueSuite(Tck tck) {
        this.tck = tck;
        this.specimens = tck.repository(Specimen.class, Long.class);
    }

    @Test
    @Feature("DIRTY-08")
    void a_number_of_another_scale_is_the_same_number() {
        Specimen specimen = stored(model -> model.exact = new BigDecimal("1.50"));

        specimen.exact = new BigDecimal("1.5");
        assertThat(specimen.dirty().columns()).isEmpty();
        assertThat(tck.statementsOf(specimen::save)).isEmpty();

        specimen.exact = new BigDecimal("1.51");
        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.exact);
    }

    @Test
    @Feature("DIRTY-08")
    void bytes_are_the_same_by_what_they_are() {
        Specimen specimen = stored(model -> model.bytes = new byte[] {1, 2});

        specimen.bytes = new byte[] {1, 2};
        assertThat(specimen.dirty().columns()).isEmpty();

        specimen.bytes[1] = 3;
        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.bytes);
    }

    @Test
    @Feature({"CAST-29", "DIRTY-08"})
    void a_converter_says_what_is_the_same() {
        Specimen specimen = stored(model -> model.folded = "Straße");

        specimen.folded = "STRAßE";
        assertThat(specimen.dirty().columns()).isEmpty();

        specimen.folded = "Gasse";
        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.folded);
        specimen.folded = null;
        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.folded);
    }

    @Test
    @Feature("CAST-12")
    void json_that_is_changed_in_place_is_dirty() {
        Specimen specimen = stored(model -> model.note = Note.titled("a"));
        assertThat(specimen.dirty().columns()).isEmpty();

        specimen.note.lines.add("first");
        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.note);
        assertThat(specimen.original(Specimen_.note).lines).isEmpty();
        specimen.save();
        assertThat(tck.column("select note -> 'lines' ->> 0 from specimens")).containsExactly("first");
        assertThat(specimen.dirty().columns()).isEmpty();
        assertThat(specimen.wasChanged(Specimen_.note)).isTrue();

        specimen.note.lines.clear();
        assertThat(specimen.discardChanges().note.lines).containsExactly("first");
        specimen.note.lines.add("second");
        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.note);
    }

    @Test
    @Feature("CAST-12")
    void json_is_the_same_by_what_it_says_whatever_its_class() {
        Specimen specimen = stored(model -> model.note = Note.titled("quote \" and \\ and ä"));
        tck.execute("update specimens set note = '{\"title\": \"b\", \"lines\": []}'");
        specimen.refresh();

        specimen.note = Note.titled("b");
        assertThat(specimen.dirty().columns()).isEmpty();
        assertThat(tck.statementsOf(specimen::save)).isEmpty();

        specimen.note = null;
        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.note);
    }

    @Test
    @Feature("CAST-16")
    void moments_in_json_are_iso_8601_in_utc() {
        Specimen specimen = stored(model -> {
            model.note = Note.titled("a");
            model.note.at = Instant.parse("2024-02-29T12:00:00.123456Z");
        });

        assertThat(tck.column("select note ->> 'at' from specimens")).containsExactly("2024-02-29T12:00:00.123456Z");
        assertThat(specimen.note.at).isEqualTo("2024-02-29T12:00:00.123456Z");
    }

    @Test
    @Feature("CAST-09")
    void a_number_is_rounded_to_its_scale_when_it_is_stored() {
        Specimen specimen = stored(model -> model.rounded = new BigDecimal("2.345"));

        assertThat(tck.column("select rounded from specimens")).containsExactly("2.35");
        assertThat(specimen.rounded).isEqualTo(new BigDecimal("2.35"));
        specimen.rounded = new BigDecimal("2.3451");
        assertThat(specimen.dirty().columns()).isEmpty();
        assertThat(tck.query(Specimen.class)
                        .where(Specimen_.rounded.gt(new BigDecimal("2.3")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    @Feature("CAST-09")
    void digits_that_may_not_be_rounded_are_an_error() {
        assertThat(stored(model -> model.unrounded = new BigDecimal("7")).unrounded)
                .isEqualTo(new BigDecimal("7.0"));
        assertThatThrownBy(() -> stored(model -> model.unrounded = new BigDecimal("7.25")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("unrounded")
                .hasMessageNotContaining("7.25");
    }

    @Test
    @Feature("CAST-17")
    void an_enum_is_stored_by_its_code() {
        Specimen specimen = stored(model -> model.rank = Rank.HIGH);

        assertThat(specimen.rank).isEqualTo(Rank.HIGH);
        assertThat(tck.column("select rank from specimens")).containsExactly("90");
        assertThat(found(Specimen_.rank.in(List.of(Rank.HIGH)))).isEqualTo(1);
        assertThat(found(Specimen_.rank.eq(Rank.LOW))).isZero();
    }

    @Test
    @Feature("CAST-17")
    void a_code_that_the_program_does_not_know_is_a_mapping_error() {
        Specimen specimen = stored(model -> model.rank = Rank.HIGH);
        tck.execute("update specimens set rank = 77");

        assertThatThrownBy(specimen::refresh)
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Rank")
                .hasMessageNotContaining("77");
    }

    @Test
    @Feature("CAST-17")
    void an_enum_may_be_a_type_of_the_database() {
        Specimen specimen = stored(model -> model.mood = Mood.HAPPY);

        assertThat(specimen.mood).isEqualTo(Mood.HAPPY);
        assertThat(tck.column("select mood || '' from specimens where mood = 'happy'"))
                .containsExactly("happy");
        assertThat(found(Specimen_.mood.eq(Mood.HAPPY))).isEqualTo(1);
        assertThat(found(Specimen_.mood.in(List.of(Mood.HAPPY, Mood.SAD)))).isEqualTo(1);
        specimen.mood = Mood.SAD;
        assertThat(specimen.save().refresh().mood).isEqualTo(Mood.SAD);
        assertThat(tck.query(Specimen.class).update(Specimen_.mood.set(null))).isEqualTo(1);
        assertThat(specimen.refresh().mood).isNull();
    }

    @Test
    @Feature("CAST-18")
    void lists_and_sets_are_arrays() {
        List<UUID> keys = List.of(UUID.randomUUID(), UUID.randomUUID());
        Specimen specimen = stored(model -> {
            model.texts = Arrays.asList("plain", "", null, "NULL", "quote \" comma , brace { } back \\ ä漢😀");
            model.numbers = List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE);
            model.keys = keys;
            model.ranks = List.of(Rank.HIGH, Rank.LOW, Rank.HIGH);
            model.colours = new LinkedHashSet<>(List.of(Colour.BLUE, Colour.RED));
            model.moods = List.of(Mood.SAD);
        });

        assertThat(specimen.texts)
                .containsExactly("plain", "", null, "NULL", "quote \" comma , brace { } back \\ ä漢😀");
        assertThat(specimen.numbers).containsExactly(Long.MIN_VALUE, 0L, Long.MAX_VALUE);
        assertThat(specimen.keys).isEqualTo(keys);
        assertThat(specimen.ranks).containsExactly(Rank.HIGH, Rank.LOW, Rank.HIGH);
        assertThat(specimen.colours).containsExactly(Colour.BLUE, Colour.RED);
        assertThat(specimen.moods).containsExactly(Mood.SAD);
        assertThat(tck.column("select texts[1] from specimens where 90 = any(ranks) and 'sad' = any(moods)"))
                .containsExactly("plain");
        assertThat(found(Specimen_.numbers.eq(List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE))))
                .isEqualTo(1);
        assertThat(found(Specimen_.moods.eq(List.of(Mood.SAD)))).isEqualTo(1);
    }

    @Test
    @Feature("CAST-18")
    void arrays_are_read_and_written_in_bulk_too() {
        Specimen one = new Specimen();
        one.texts = Arrays.asList("a,\"b\"", null, "\\");
        one.moods = List.of(Mood.HAPPY, Mood.SAD);
        one.ranks = List.of();
        Specimen other = new Specimen();
        other.numbers = List.of(1L);
        specimens.insertAll(List.of(one, other));
        one.numbers = List.of(7L, 8L);
        other.moods = List.of(Mood.SAD);
        other.numbers = null;
        specimens.updateAll(List.of(one, other));

        Specimen first = specimens.findOrFail(one.id);
        Specimen second = specimens.findOrFail(other.id);

        assertThat(first.texts).containsExactly("a,\"b\"", null, "\\");
        assertThat(first.moods).containsExactly(Mood.HAPPY, Mood.SAD);
        assertThat(first.ranks).isEmpty();
        assertThat(first.numbers).containsExactly(7L, 8L);
        assertThat(second.texts).isNull();
        assertThat(second.numbers).isNull();
        assertThat(second.moods).containsExactly(Mood.SAD);
    }

    @Test
    @Feature("CAST-18")
    void arrays_and_ranges_are_copied_in_too() {
        Specimen one = new Specimen();
        one.texts = Arrays.asList("a,\"b\"\t", null, "\\");
        one.moods = List.of(Mood.HAPPY);
        one.small = Range.closedOpen(1, 2);
        one.note = Note.titled("n");
        specimens.copyIn(Stream.of(one));

        Specimen found = specimens.query().sole();

        assertThat(found.texts).containsExactly("a,\"b\"\t", null, "\\");
        assertThat(found.moods).containsExactly(Mood.HAPPY);
        assertThat(found.small).isEqualTo(Range.closedOpen(1, 2));
        assertThat(found.note.title).isEqualTo("n");
    }

    @Test
    void a_list_that_is_changed_in_place_is_dirty() {
        Specimen specimen = new Specimen();
        specimen.texts = new ArrayList<>(List.of("a"));
        specimen.save();
        specimen.texts.add("b");

        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.texts);
        assertThat(specimen.save().refresh().texts).containsExactly("a", "b");
        assertThatThrownBy(() -> specimen.texts.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void periods_uris_and_addresses_survive() throws UnknownHostException {
        InetAddress six = InetAddress.getByName("2001:db8::ff00:42:8329");
        Specimen specimen = stored(model -> {
            model.period = Period.of(-1, 14, 40);
            model.uri = URI.create("https://example.org/a%20b?c=d#e");
            model.address = six;
        });

        assertThat(specimen.period).isEqualTo(Period.of(-1, 14, 40));
        assertThat(specimen.uri).isEqualTo(URI.create("https://example.org/a%20b?c=d#e"));
        assertThat(specimen.address).isEqualTo(six);
        assertThat(found(Specimen_.address.eq(six))).isEqualTo(1);
        tck.execute("update specimens set address = '10.1.2.3'");
        assertThat(specimen.refresh().address).isEqualTo(InetAddress.getByName("10.1.2.3"));
        tck.execute("update specimens set address = '10.0.0.0/8'");
        assertThatThrownBy(specimen::refresh).isInstanceOf(MappingException.class);
    }

    @Test
    void ranges_survive_as_the_database_keeps_them() {
        LocalDateTime noon = LocalDateTime.of(2024, 2, 29, 12, 0, 0, 1_000);
        Instant moment = Instant.parse("1883-11-18T12:03:58.000001Z");
        Specimen specimen = stored(model -> {
            model.small = Range.closed(1, 5);
            model.large = Range.open(Long.MIN_VALUE, null);
            model.decimals = Range.closed(new BigDecimal("0.1"), new BigDecimal("0.2"));
            model.days = Range.nothing();
            model.times = Range.closedOpen(noon, noon.plusYears(1));
            model.moments = new Range<>(null, false, moment, true, false);
        });

        assertThat(specimen.small).isEqualTo(Range.closedOpen(1, 6));
        assertThat(specimen.large).isEqualTo(Range.closedOpen(Long.MIN_VALUE + 1, null));
        assertThat(specimen.decimals).isEqualTo(Range.closed(new BigDecimal("0.1"), new BigDecimal("0.2")));
        assertThat(specimen.days).isEqualTo(Range.nothing());
        assertThat(specimen.times).isEqualTo(Range.closedOpen(noon, noon.plusYears(1)));
        assertThat(specimen.moments).isEqualTo(new Range<>(null, false, moment, true, false));
        assertThat(found(Specimen_.small.eq(Range.open(0, 6)))).isEqualTo(1);
        specimen.small = Range.closed(1, 5);
        specimen.days = Range.closedOpen(LocalDate.EPOCH, LocalDate.EPOCH);
        assertThat(specimen.dirty().columns()).isEmpty();
        specimen.small = Range.open(0, 6);
        specimen.days = Range.open(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));
        assertThat(specimen.dirty().columns())
                .as("the same numbers, and again no days")
                .isEmpty();
        specimen.small = Range.closed(1, 6);
        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.small);
        specimen.small = Range.closed(6, 1);
        assertThatThrownBy(specimen::save).isInstanceOf(InvalidValueException.class);
    }

    private long found(Condition<Specimen> condition) {
        return tck.query(Specimen.class).where(condition).count();
    }

    /** What comes back of a model that was filled like this. */
    private Specimen stored(Consumer<Specimen> filling) {
        Specimen specimen = new Specimen();
        filling.accept(specimen);
        return specimens.findOrFail(specimens.create(specimen).id);
    }
}
