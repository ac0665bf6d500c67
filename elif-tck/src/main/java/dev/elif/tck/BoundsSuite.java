package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.InvalidValueException;
import dev.elif.error.MappingException;
import dev.elif.model.Range;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Option;
import dev.elif.tck.domain.Sample;
import dev.elif.tck.domain.Sample_;
import dev.elif.tck.domain.Specimen;
import dev.elif.tck.domain.Specimen_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What lies beyond a type is refused, never altered; what lies at its end is kept. */
@AcceptanceSuite
class BoundsSuite {

    private static final List<String> UNWRITABLE = List.of("a\uD83D", "\uDE00b", "\uDE00\uD83D", "\uD83Dx");

    private final Tck tck;
    private final Repository<Sample, Long> samples;
    private final Repository<Specimen, Long> specimens;

    BoundsSuite(Tck tck) {
        this.tck = tck;
        this.samples = tck.repository(Sample.class, Long.class);
        this.specimens = tck.repository(Specimen.class, Long.class);
    }

    @Test
    @Feature("CAST-08")
    void half_a_surrogate_pair_is_refused() {
        for (String text : UNWRITABLE) {
            refused(sample -> sample.text = text);
            refused(sample -> sample.option = new Option(text, List.of()));
            refusedSpecimen(specimen -> specimen.texts = List.of("a", text));
            refusedSpecimen(specimen -> specimen.folded = text);
            typed(() -> Sample_.text.eq(text), MappingException.class);
            typed(() -> Sample_.text.contains(text), MappingException.class);
            typed(() -> Sample_.text.set(text), MappingException.class);
        }
        refused(sample -> sample.boxedLetter = '\uD83D');
    }

    @Test
    @Feature("CAST-08")
    void a_character_0_is_refused() {
        refused(sample -> sample.text = "a\0b");
        refused(sample -> sample.letter = '\0');
        refused(sample -> sample.option = new Option("\0", List.of()));
        refusedSpecimen(specimen -> specimen.texts = List.of("\0"));
    }

    @Test
    @Feature("CAST-15")
    void times_that_the_database_does_not_reach_are_refused() {
        refused(sample -> sample.date = LocalDate.of(5_874_898, 1, 1));
        refused(sample -> sample.date = LocalDate.of(-4713, 1, 1));
        refused(sample -> sample.dateTime = LocalDateTime.of(294_277, 1, 1, 0, 0));
        refused(sample -> sample.dateTime = LocalDateTime.of(-4713, 1, 1, 0, 0));
        refused(sample -> sample.instant = Instant.parse("+294277-01-01T00:00:00Z"));
        refused(sample -> sample.instant = Instant.MAX.minusSeconds(1));
        refused(sample -> sample.duration = Duration.ofNanos(Long.MAX_VALUE).plusNanos(1));
        typed(() -> Sample_.duration.eq(Duration.ofSeconds(Long.MAX_VALUE)), MappingException.class);
        refusedSpecimen(specimen -> specimen.small = Range.closed(1, Integer.MAX_VALUE));
        refusedSpecimen(specimen -> specimen.large = Range.open(Long.MAX_VALUE, null));
        refusedSpecimen(specimen -> specimen.small = Range.closed(2, 1));
        refusedSpecimen(specimen -> specimen.days = Range.closed(LocalDate.of(5_874_898, 1, 1), null));
        refusedSpecimen(specimen -> specimen.exact = new BigDecimal("1e140000"));
        refusedSpecimen(specimen -> specimen.exact = new BigDecimal("1e-20000"));
    }

    @Test
    @Feature("CAST-15")
    void what_is_smaller_than_a_microsecond_is_cut_off() {
        Sample sample = new Sample();
        sample.time = LocalTime.MAX;
        sample.dateTime = LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_999);
        sample.instant = Instant.parse("2024-12-31T23:59:59.999999999Z");
        sample.offsetDateTime = OffsetDateTime.parse("2024-12-31T23:59:59.999999999+18:00");
        samples.create(sample);
        sample.id = null;
        samples.insertAll(List.of(sample));
        sample.id = null;
        samples.copyIn(Stream.of(sample));

        assertThat(samples.all()).hasSize(3).allSatisfy(found -> {
            assertThat(found.time).isEqualTo("23:59:59.999999");
            assertThat(found.dateTime).isEqualTo("2024-12-31T23:59:59.999999");
            assertThat(found.instant).isEqualTo("2024-12-31T23:59:59.999999Z");
            assertThat(found.offsetDateTime).isEqualTo("2024-12-31T05:59:59.999999Z");
        });
        assertThat(samples.query().where(Sample_.instant.eq(sample.instant)).count())
                .isEqualTo(3);
    }

    @Test
    @Feature("CAST-15")
    void the_ends_of_the_calendar_are_infinity() {
        Sample sample = new Sample();
        sample.date = LocalDate.MAX;
        sample.dateTime = LocalDateTime.MIN;
        sample.instant = Instant.MAX;
        samples.create(sample);
        sample.id = null;
        samples.insertAll(List.of(sample));
        sample.id = null;
        samples.copyIn(Stream.of(sample));

        assertThat(tck.column("select concat(date, ' ', date_time, ' ', instant) from samples"))
                .hasSize(3)
                .containsOnly("infinity -infinity infinity");
        assertThat(samples.all()).hasSize(3).allSatisfy(found -> {
            assertThat(found.date).isEqualTo(LocalDate.MAX);
            assertThat(found.dateTime).isEqualTo(LocalDateTime.MIN);
            assertThat(found.instant).isEqualTo(Instant.MAX);
        });
    }

    @Test
    @Feature("CAST-15")
    void ranges_of_times_reach_as_far_as_times() {
        Specimen specimen = new Specimen();
        specimen.days = Range.closedOpen(LocalDate.of(-43, 3, 15), LocalDate.of(20_000, 1, 1));
        specimen.times = Range.open(LocalDateTime.of(0, 1, 1, 0, 0), LocalDateTime.of(12_345, 6, 7, 8, 9, 10, 11_000));
        specimen.moments =
                Range.closed(Instant.parse("-0001-01-01T00:00:00Z"), Instant.parse("+10000-01-01T00:00:00Z"));
        specimens.create(specimen);
        Specimen found = specimens.findOrFail(specimen.id);

        assertThat(found.days).isEqualTo(specimen.days);
        assertThat(found.times).isEqualTo(specimen.times);
        assertThat(found.moments).isEqualTo(specimen.moments);
    }

    @Test
    @Feature("DIRTY-01")
    void a_range_that_ends_behind_the_last_number_can_be_compared() {
        Specimen specimen = new Specimen();
        specimen.small = Range.closed(1, 5);
        specimens.create(specimen);
        specimen.small = Range.closed(1, Integer.MAX_VALUE);

        assertThat(specimen.dirty().columns()).containsExactly(Specimen_.small);
        typed(specimen::save, InvalidValueException.class);
    }

    private void refused(Consumer<Sample> change) {
        Sample sample = new Sample();
        change.accept(sample);
        refused(samples, sample);
        assertThat(tck.column("select samples::text from samples")).isEmpty();
    }

    private void refusedSpecimen(Consumer<Specimen> change) {
        Specimen specimen = new Specimen();
        change.accept(specimen);
        refused(specimens, specimen);
        assertThat(tck.column("select 1 from specimens")).isEmpty();
    }

    private static <M> void refused(Repository<M, Long> models, M model) {
        typed(() -> models.create(model), InvalidValueException.class, MappingException.class);
        typed(() -> models.insertAll(List.of(model)), InvalidValueException.class, MappingException.class);
        assertThat(models.query().count()).isZero();
        typed(() -> models.copyIn(Stream.of(model)), InvalidValueException.class, MappingException.class);
    }

    private static void typed(ThrowingCallable work, Class<?>... types) {
        assertThatThrownBy(work).isInstanceOfAny(types);
    }
}
