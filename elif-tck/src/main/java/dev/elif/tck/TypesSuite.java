package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.MappingException;
import dev.elif.model.ModelType;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Money;
import dev.elif.tck.domain.Option;
import dev.elif.tck.domain.Sample;
import dev.elif.tck.domain.Sample.Colour;
import dev.elif.tck.domain.Sample_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every type of a field goes to the database and comes back, one by one and many at once. */
@AcceptanceSuite
class TypesSuite {

    private final Tck tck;
    private final Repository<Sample, Long> samples;

    TypesSuite(Tck tck) {
        this.tck = tck;
        this.samples = tck.repository(Sample.class, Long.class);
    }

    @Test
    @Feature("CAST-08")
    void primitives_and_boxes_keep_their_extremes() {
        assertRoundTrip(extremes(true));
        assertRoundTrip(extremes(false));
    }

    @Test
    void special_floating_point_numbers_survive() {
        Sample sample = new Sample();
        sample.single = Float.NaN;
        sample.precise = Double.NEGATIVE_INFINITY;
        sample.boxedSingle = Float.MIN_VALUE;
        sample.boxedPrecise = -0.0;

        Sample found = assertRoundTrip(sample);

        assertThat(found.single).isNaN();
        assertThat(Double.doubleToRawLongBits(found.boxedPrecise)).isEqualTo(Double.doubleToRawLongBits(-0.0));
    }

    @Test
    @Feature("CAST-15")
    void dates_and_times_keep_their_microseconds() {
        Sample sample = new Sample();
        sample.date = LocalDate.of(2024, 2, 29);
        sample.time = LocalTime.of(23, 59, 59, 999_999_000);
        sample.dateTime = LocalDateTime.of(2024, 3, 31, 2, 30, 0, 123_456_000);
        sample.instant = Instant.parse("2024-03-31T01:30:00.000001Z");
        sample.offsetDateTime = OffsetDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_000, ZoneOffset.UTC);
        sample.duration = Duration.ofDays(400).plusNanos(1);
        sample.year = Year.of(2024);

        assertRoundTrip(sample);
    }

    @Test
    void dates_and_times_long_ago_and_far_away_survive() {
        Sample sample = new Sample();
        sample.date = LocalDate.of(1, 1, 1);
        sample.time = LocalTime.MIDNIGHT;
        sample.dateTime = LocalDateTime.of(1582, 10, 10, 0, 0);
        sample.instant = Instant.parse("1883-11-18T12:00:00Z");
        sample.offsetDateTime = OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 0, ZoneOffset.UTC);
        sample.duration = Duration.ofNanos(Long.MIN_VALUE);
        sample.year = Year.of(-44);
        assertRoundTrip(sample);

        sample.id = null;
        sample.date = LocalDate.of(20_000, 12, 31);
        sample.dateTime = LocalDateTime.of(10_000, 1, 1, 0, 0, 0, 1_000);
        sample.instant = LocalDateTime.of(10_000, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        assertRoundTrip(sample);

        sample.id = null;
        sample.date = LocalDate.of(-43, 3, 15);
        sample.dateTime = LocalDateTime.of(0, 2, 29, 23, 59, 59, 999_999_000);
        sample.instant = LocalDateTime.of(-1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        assertRoundTrip(sample);
    }

    @Test
    void an_offset_is_kept_as_the_instant_it_means() {
        Sample sample = new Sample();
        sample.offsetDateTime = OffsetDateTime.of(2024, 6, 1, 12, 0, 0, 0, ZoneOffset.ofHours(5));

        Sample found = samples.findOrFail(samples.create(sample).id);

        assertThat(found.offsetDateTime).isEqualTo(OffsetDateTime.of(2024, 6, 1, 7, 0, 0, 0, ZoneOffset.UTC));
        assertThat(found.offsetDateTime.getOffset()).isEqualTo(ZoneOffset.UTC);
        assertThat(tck.query(Sample.class)
                        .where(Sample_.offsetDateTime.eq(sample.offsetDateTime))
                        .exists())
                .isTrue();
    }

    @Test
    void texts_decimals_uuids_and_enums_survive() {
        Sample sample = new Sample();
        sample.text = "line\nbreak\ttab 'quote' \"double\" \\ ä漢😀 " + "x".repeat(100_000);
        sample.decimal = new BigDecimal("-123456789012345678901234567890.0123456789");
        sample.uuid = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
        sample.colour = Colour.BLUE;

        Sample found = assertRoundTrip(sample);

        assertThat(found.colour.hex()).isEqualTo("0000ff");
        sample.id = null;
        sample.text = "";
        assertRoundTrip(sample);
    }

    @Test
    void bytes_may_be_empty_and_big() {
        Sample sample = new Sample();
        sample.bytes = new byte[0];
        assertThat(assertRoundTrip(sample).bytes).isEmpty();

        sample.id = null;
        sample.bytes = new byte[3_000_000];
        for (int i = 0; i < sample.bytes.length; i++) {
            sample.bytes[i] = (byte) i;
        }
        assertRoundTrip(sample);
    }

    @Test
    @Feature({"CAST-10", "CAST-13"})
    void json_keeps_records_lists_and_maps_with_their_generic_types() {
        Option small = new Option("small", List.of(1, 2, 3));
        Sample sample = new Sample();
        sample.option = small;
        sample.options = List.of(small, new Option("ünïcode \" \\ 'quoted'", List.of()));
        sample.optionsByName = Map.of("a", List.of(small), "b", List.of());

        Sample found = assertRoundTrip(sample);

        assertThat(found.options.get(0).weights().get(0)).isEqualTo(1);
        assertThat(tck.column("select option ->> 'label' from samples")).containsExactly("small", "small");
    }

    @Test
    @Feature("CAST-18")
    void json_keeps_a_set_of_enums() {
        Sample sample = new Sample();
        sample.colours = EnumSet.of(Colour.RED, Colour.BLUE);

        assertThat(samples.findOrFail(samples.create(sample).id).colours)
                .containsExactlyInAnyOrder(Colour.RED, Colour.BLUE);
    }

    @Test
    @Feature("CAST-25")
    void a_converter_stands_between_the_field_and_the_column() {
        Sample sample = new Sample();
        sample.money = new Money(1250, "EUR");

        assertRoundTrip(sample);

        assertThat(tck.column("select money from samples")).contains("1250 EUR");
        assertThat(tck.query(Sample.class)
                        .where(Sample_.money.eq(new Money(1250, "EUR")))
                        .count())
                .isEqualTo(2);
    }

    @Test
    @Feature("CAST-31")
    void null_is_null_for_every_type_and_no_converter_sees_it() {
        Sample found = assertRoundTrip(new Sample());

        assertThat(found.money).isNull();
        assertThat(found.options).isNull();
        assertThat(found.boxedWhole).isNull();
        assertThat(tck.column("select 1 from samples where option is null and money is null and colour is null"))
                .hasSize(2);
    }

    @Test
    void every_column_can_be_compared_with_a_value_of_its_type() {
        Sample sample = extremes(true);
        sample.uuid = new UUID(1, 2);
        sample.bytes = new byte[] {1, 2};
        sample.colour = Colour.RED;
        sample.date = LocalDate.of(2024, 2, 29);
        sample.time = LocalTime.NOON;
        sample.dateTime = LocalDateTime.of(2024, 2, 29, 12, 0);
        sample.instant = Instant.EPOCH;
        sample.duration = Duration.ofSeconds(3);
        sample.year = Year.of(2024);
        samples.create(sample);

        assertThat(List.of(
                        Sample_.flag.eq(true),
                        Sample_.tiny.eq(Byte.MAX_VALUE),
                        Sample_.small.between(Short.MAX_VALUE, Short.MAX_VALUE),
                        Sample_.large.in(List.of(Long.MAX_VALUE, 1L)),
                        Sample_.precise.ge(Double.MAX_VALUE),
                        Sample_.boxedLetter.eq('Z'),
                        Sample_.uuid.in(List.of(new UUID(1, 2))),
                        Sample_.bytes.eq(new byte[] {1, 2}),
                        Sample_.colour.in(List.of(Colour.RED)),
                        Sample_.date.in(List.of(LocalDate.of(2024, 2, 29))),
                        Sample_.time.le(LocalTime.NOON),
                        Sample_.dateTime.before(LocalDateTime.of(2024, 3, 1, 0, 0)),
                        Sample_.instant.in(List.of(Instant.EPOCH)),
                        Sample_.duration.gt(Duration.ofSeconds(2)),
                        Sample_.year.eq(Year.of(2024))))
                .allSatisfy(condition -> assertThat(
                                tck.query(Sample.class).where(condition).count())
                        .isEqualTo(1));
    }

    @Test
    void transient_fields_are_not_stored() {
        Sample sample = new Sample();
        sample.annotated = "changed";
        sample.keyword = "changed";

        Sample found = samples.findOrFail(samples.create(sample).id);

        assertThat(found.annotated).isEqualTo("not stored");
        assertThat(found.keyword).isEqualTo("not stored");
    }

    @Test
    void an_enum_name_that_the_program_does_not_know_is_a_mapping_error() {
        Sample sample = samples.create(new Sample());
        tck.execute("update samples set colour = 'MAUVE'");

        assertThatThrownBy(() -> samples.findOrFail(sample.id))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Sample")
                .hasMessageContaining("colour")
                .hasMessageNotContaining("MAUVE");
    }

    @Test
    void json_that_cannot_be_written_is_a_mapping_error() {
        Sample sample = new Sample();
        sample.options = new AbstractList<>() {
            @Override
            public Option get(int index) {
                throw new IllegalStateException("secret");
            }

            @Override
            public int size() {
                return 1;
            }
        };

        assertThatThrownBy(() -> samples.create(sample))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Sample")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> samples.insertAll(List.of(sample))).isInstanceOf(MappingException.class);
        assertThat(samples.query().count()).isZero();
    }

    @Test
    void unreadable_json_and_a_failing_converter_are_mapping_errors() {
        Sample sample = samples.create(new Sample());
        tck.execute("update samples set options = '{\"label\": 1}'");
        assertThatThrownBy(() -> samples.findOrFail(sample.id))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("options");

        tck.execute("update samples set options = null, money = 'priceless'");
        assertThatThrownBy(() -> samples.findOrFail(sample.id))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("money")
                .hasMessageNotContaining("priceless");
    }

    /** Writes two copies, one alone and one in bulk, and compares both with what was meant. */
    private Sample assertRoundTrip(Sample sample) {
        Sample alone = samples.findOrFail(samples.create(sample).id);
        sample.id = null;
        Sample bulk = samples.findOrFail(samples.insertAll(List.of(sample)).get(0).id);

        ModelType<Sample> type = ModelType.of(Sample.class);
        for (int i = 0; i < type.columns().size(); i++) {
            if (type.columns().get(i) != Sample_.id) {
                String name = type.columns().get(i).name();
                assertThat(type.value(alone, i)).as(name).isEqualTo(type.value(sample, i));
                assertThat(type.value(bulk, i)).as(name + " in bulk").isEqualTo(type.value(sample, i));
            }
        }
        return alone;
    }

    private static Sample extremes(boolean high) {
        Sample sample = new Sample();
        sample.flag = high;
        sample.tiny = high ? Byte.MAX_VALUE : Byte.MIN_VALUE;
        sample.small = high ? Short.MAX_VALUE : Short.MIN_VALUE;
        sample.whole = high ? Integer.MAX_VALUE : Integer.MIN_VALUE;
        sample.large = high ? Long.MAX_VALUE : Long.MIN_VALUE;
        sample.single = high ? Float.MAX_VALUE : -Float.MAX_VALUE;
        sample.precise = high ? Double.MAX_VALUE : -Double.MAX_VALUE;
        sample.letter = high ? '\uFFFD' : ' ';
        sample.boxedFlag = high;
        sample.boxedTiny = sample.tiny;
        sample.boxedSmall = sample.small;
        sample.boxedWhole = sample.whole;
        sample.boxedLarge = sample.large;
        sample.boxedSingle = sample.single;
        sample.boxedPrecise = sample.precise;
        sample.boxedLetter = high ? 'Z' : '\'';
        return sample;
    }
}
