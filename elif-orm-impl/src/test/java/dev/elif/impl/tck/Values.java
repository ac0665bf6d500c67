package dev.elif.impl.tck;

import dev.elif.model.Range;
import dev.elif.tck.domain.Money;
import dev.elif.tck.domain.Option;
import dev.elif.tck.domain.Sample;
import dev.elif.tck.domain.Specimen;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** All that a column of a type can hold, its edges first. */
final class Values {

    /** PostgreSQL's documentation, "Date/Time Types": its first day, its last day, and the last of a timestamp. */
    private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(5_874_897, 12, 31);
    private static final LocalDateTime LAST_MOMENT = LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_000);

    private static final Arbitrary<LocalDate> DATES = Arbitraries.longs()
            .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
            .map(LocalDate::ofEpochDay);
    private static final Arbitrary<LocalTime> TIMES =
            Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay);
    private static final Arbitrary<LocalDateTime> DATE_TIMES = Combinators.combine(
                    Arbitraries.longs()
                            .between(FIRST_DAY.toEpochDay() * 86_400, LAST_MOMENT.toEpochSecond(ZoneOffset.UTC)),
                    Arbitraries.integers().between(0, 999_999_999))
            .as((seconds, nanos) -> LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC));
    private static final Arbitrary<Instant> INSTANTS = DATE_TIMES.map(time -> time.toInstant(ZoneOffset.UTC));
    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(
                    Arbitraries.integers().between(1, 0x10FFFF),
                    Arbitraries.integers().between(1, 127))
            .filter(point -> point < 0xD800 || point > 0xDFFF)
            .list()
            .ofMaxSize(20)
            .map(Values::text)
            .edgeCases(edges -> edges.add("", "NULL", "\\N", "\\.", "\t\r\n\\", "{}", "\"", "\uD83D\uDE00", " "));
    private static final Arbitrary<BigDecimal> DECIMALS = Combinators.combine(
                    Arbitraries.bigIntegers().between(BigInteger.TEN.pow(60).negate(), BigInteger.TEN.pow(60)),
                    Arbitraries.integers().between(-40, 40))
            .as(BigDecimal::new);
    private static final Arbitrary<UUID> UUIDS = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
            .as(UUID::new)
            .edgeCases(edges -> edges.add(new UUID(0, 0), new UUID(-1, -1)));
    private static final Arbitrary<byte[]> BYTES =
            Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
    private static final Arbitrary<Option> OPTIONS = Combinators.combine(
                    TEXTS, Arbitraries.integers().list().ofMaxSize(3))
            .as(Option::new);
    private static final Arbitrary<Money> MONEYS =
            Combinators.combine(Arbitraries.longs(), Arbitraries.of("EUR", "")).as(Money::new);

    /** By the field's name. */
    static final Map<String, Arbitrary<?>> OF_SAMPLES = Map.ofEntries(
            Map.entry("boxedFlag", Arbitraries.of(true, false)),
            Map.entry("boxedTiny", Arbitraries.bytes()),
            Map.entry("boxedSmall", Arbitraries.shorts()),
            Map.entry("boxedWhole", Arbitraries.integers()),
            Map.entry("boxedLarge", Arbitraries.longs()),
            Map.entry(
                    "boxedSingle",
                    Arbitraries.floats()
                            .withSpecialValue(Float.NaN)
                            .withSpecialValue(Float.POSITIVE_INFINITY)
                            .withSpecialValue(Float.NEGATIVE_INFINITY)
                            .withSpecialValue(-0.0f)
                            .withSpecialValue(Float.MIN_VALUE)),
            Map.entry(
                    "boxedPrecise",
                    Arbitraries.doubles()
                            .withSpecialValue(Double.NaN)
                            .withSpecialValue(Double.POSITIVE_INFINITY)
                            .withSpecialValue(Double.NEGATIVE_INFINITY)
                            .withSpecialValue(-0.0)
                            .withSpecialValue(Double.MIN_VALUE)),
            Map.entry("boxedLetter", Arbitraries.chars().range((char) 1, '\uD7FF')),
            Map.entry("text", TEXTS),
            Map.entry(
                    "decimal",
                    Arbitraries.bigDecimals()
                            .between(new BigDecimal("-1e19"), new BigDecimal("1e19"))
                            .ofScale(10)),
            Map.entry("uuid", UUIDS),
            Map.entry("bytes", BYTES),
            Map.entry("colour", Arbitraries.of(Sample.Colour.class)),
            Map.entry("date", DATES),
            Map.entry("time", TIMES),
            Map.entry("dateTime", DATE_TIMES),
            Map.entry("instant", INSTANTS),
            Map.entry(
                    "offsetDateTime",
                    Combinators.combine(INSTANTS, Arbitraries.integers().between(-18 * 3600, 18 * 3600))
                            .as((instant, offset) -> instant.atOffset(ZoneOffset.ofTotalSeconds(offset)))),
            Map.entry("duration", Arbitraries.longs().map(Duration::ofNanos)),
            Map.entry(
                    "year",
                    Arbitraries.integers()
                            .between(Year.MIN_VALUE, Year.MAX_VALUE)
                            .map(Year::of)),
            Map.entry("option", OPTIONS),
            Map.entry("options", OPTIONS.list().ofMaxSize(3)),
            Map.entry(
                    "optionsByName",
                    Arbitraries.maps(TEXTS, OPTIONS.list().ofMaxSize(2)).ofMaxSize(3)),
            Map.entry("colours", Arbitraries.of(Sample.Colour.class).set()),
            Map.entry("money", MONEYS));

    /** By the field's name. */
    static final Map<String, Arbitrary<?>> OF_SPECIMENS = Map.ofEntries(
            Map.entry("exact", DECIMALS),
            Map.entry(
                    "rounded",
                    Arbitraries.bigDecimals()
                            .between(new BigDecimal("-1e17"), new BigDecimal("1e17"))
                            .ofScale(4)),
            Map.entry("bytes", BYTES),
            Map.entry("folded", TEXTS),
            Map.entry("rank", Arbitraries.of(Specimen.Rank.class)),
            Map.entry("mood", Arbitraries.of(Specimen.Mood.class)),
            Map.entry("texts", list(TEXTS)),
            Map.entry("numbers", list(Arbitraries.longs())),
            Map.entry("keys", list(UUIDS)),
            Map.entry("ranks", list(Arbitraries.of(Specimen.Rank.class))),
            Map.entry("colours", Arbitraries.of(Sample.Colour.class).set()),
            Map.entry("moods", list(Arbitraries.of(Specimen.Mood.class))),
            Map.entry("period", periods()),
            Map.entry(
                    "uri",
                    TEXTS.map(text -> URI.create("http://host/" + URLEncoder.encode(text, StandardCharsets.UTF_8)))),
            Map.entry("address", Arbitraries.oneOf(address(4), address(16))),
            Map.entry("small", ranges(Arbitraries.integers(), Integer.MAX_VALUE)),
            Map.entry("large", ranges(Arbitraries.longs(), Long.MAX_VALUE)),
            Map.entry("decimals", ranges(DECIMALS, null)),
            Map.entry("days", ranges(DATES, LAST_DAY)),
            Map.entry("times", ranges(DATE_TIMES, null)),
            Map.entry("moments", ranges(INSTANTS, null)));

    /** By the field's name. */
    static final Map<String, Arbitrary<?>> OF_PATIENTS = Map.of(
            "ssn",
            TEXTS.map(text -> text + '\0'),
            "scan",
            BYTES,
            "findings",
            OPTIONS.list().ofMaxSize(3),
            "debt",
            MONEYS);

    private Values() {}

    private static String text(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static <T> Arbitrary<List<T>> list(Arbitrary<T> element) {
        return element.injectNull(0.2).list().ofMaxSize(4);
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Integer> part = Arbitraries.integers();
        return Combinators.combine(part, part, part).as(Period::of);
    }

    private static Arbitrary<InetAddress> address(int bytes) {
        return Arbitraries.bytes().array(byte[].class).ofSize(bytes).map(address -> {
            try {
                return InetAddress.getByAddress(address);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Behind {@code last}, included, there is no bound that the database could keep. */
    private static <T extends Comparable<? super T>> Arbitrary<Range<T>> ranges(Arbitrary<T> bound, T last) {
        Arbitrary<Boolean> included = Arbitraries.of(true, false);
        Arbitrary<Range<T>> bounded = Combinators.combine(
                        bound.injectNull(0.1), included, bound.injectNull(0.1), included)
                .as((lower, from, upper, to) -> range(lower, from, upper, to))
                .filter(range -> last == null || (!last.equals(range.upper()) && !last.equals(range.lower())));
        Arbitrary<Range<T>> others = Arbitraries.of(List.of(Range.unbounded(), Range.nothing()));
        return Arbitraries.oneOf(List.of(bounded, bounded, others));
    }

    private static <T extends Comparable<? super T>> Range<T> range(T lower, boolean from, T upper, boolean to) {
        boolean ordered = lower == null || upper == null || lower.compareTo(upper) <= 0;
        T low = ordered ? lower : upper;
        T high = ordered ? upper : lower;
        return new Range<>(low, from && low != null, high, to && high != null, false);
    }
}
