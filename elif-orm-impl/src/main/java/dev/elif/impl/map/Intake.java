package dev.elif.impl.map;

import dev.elif.model.ColumnType;
import dev.elif.model.Range;
import dev.elif.spi.JsonCodec;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes what fields hold of what maps and JSON give; whatever it throws says that it cannot. */
final class Intake {

    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(Boolean.class, Intake::truth),
            Map.entry(Character.class, Intake::character),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Period.class, Period::parse),
            Map.entry(Year.class, Year::parse),
            Map.entry(URI.class, URI::create));

    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.of(
            Byte.class,
            BigDecimal::byteValueExact,
            Short.class,
            BigDecimal::shortValueExact,
            Integer.class,
            BigDecimal::intValueExact,
            Long.class,
            BigDecimal::longValueExact,
            Float.class,
            number -> finite(number.floatValue()),
            Double.class,
            number -> finite(number.doubleValue()),
            BigDecimal.class,
            number -> number,
            Year.class,
            number -> Year.of(number.intValueExact()));

    private final JsonCodec codec;

    Intake(JsonCodec codec) {
        this.codec = codec;
    }

    @Nullable
    Object of(ColumnType<?> type, @Nullable Object value) {
        Class<?> wanted = type.javaType();
        if (value == null) {
            return null;
        }
        if (type.elementType().isPresent()) {
            return elements(type.elementType().get(), wanted, (Collection<?>) value);
        }
        boolean generic = value instanceof Collection || value instanceof Map;
        if (wanted.isInstance(value) && !(type.jsonType().isPresent() && generic)) {
            return value;
        }
        if (wanted == Range.class) {
            return type.restored(range(value));
        }
        if (wanted == InetAddress.class) {
            return type.restored(text(value));
        }
        if (value instanceof Number number && NUMBERS.containsKey(wanted)) {
            return NUMBERS.get(wanted).apply(decimal(number));
        }
        if (value instanceof String text) {
            return ofText(type, text);
        }
        if (TEXTS.containsKey(wanted) || NUMBERS.containsKey(wanted) || wanted.isEnum()) {
            throw new IllegalArgumentException(wanted.getName());
        }
        return ofJson(type, value);
    }

    private Object ofText(ColumnType<?> type, String text) {
        Class<?> wanted = type.javaType();
        if (wanted.isEnum()) {
            return constant(wanted, text);
        }
        if (TEXTS.containsKey(wanted)) {
            return TEXTS.get(wanted).apply(text);
        }
        return NUMBERS.containsKey(wanted) ? NUMBERS.get(wanted).apply(new BigDecimal(text)) : ofJson(type, text);
    }

    /** What has no other form is what JSON makes of it. */
    private Object ofJson(ColumnType<?> type, Object value) {
        return codec.read(codec.write(value), type.jsonType().orElse(type.javaType()));
    }

    private Object elements(ColumnType<?> element, Class<?> wanted, Collection<?> values) {
        List<@Nullable Object> elements = new ArrayList<>(values.size());
        values.forEach(each -> elements.add(of(element, each)));
        return wanted == Set.class
                ? Collections.unmodifiableSet(new LinkedHashSet<>(elements))
                : Collections.unmodifiableList(elements);
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    /** The text that PostgreSQL has for it, of the components of a {@link Range}. */
    private static String range(Object value) {
        if (!(value instanceof Map<?, ?> parts)) {
            return text(value);
        }
        if (Boolean.TRUE.equals(parts.get("empty"))) {
            return "empty";
        }
        return (Boolean.TRUE.equals(parts.get("lowerIncluded")) ? "[" : "(")
                + bound(parts.get("lower"))
                + ","
                + bound(parts.get("upper"))
                + (Boolean.TRUE.equals(parts.get("upperIncluded")) ? "]" : ")");
    }

    private static String bound(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return value instanceof Instant || text.endsWith("Z")
                ? text.replace('T', ' ').replace("Z", "+00")
                : text;
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(value.getClass().getName());
    }

    private static Object truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException();
    }

    private static Object character(String text) {
        if (text.length() == 1) {
            return text.charAt(0);
        }
        throw new IllegalArgumentException();
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static Object finite(float number) {
        if (Float.isInfinite(number)) {
            throw new ArithmeticException();
        }
        return number;
    }

    private static Object finite(double number) {
        if (Double.isInfinite(number)) {
            throw new ArithmeticException();
        }
        return number;
    }
}
