package app;

import dev.elif.model.Convert;
import dev.elif.model.Converter;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Model
public class Everything {

    @Id
    private UUID id;

    private boolean aBoolean;
    private byte aByte;
    private short aShort;
    private int anInt;
    private long aLong;
    private float aFloat;
    private double aDouble;
    private char aChar;
    private Boolean boxedBoolean;
    private Byte boxedByte;
    private Short boxedShort;
    private Integer boxedInt;
    private Long boxedLong;
    private Float boxedFloat;
    private Double boxedDouble;
    private Character boxedChar;
    private String text;
    private BigDecimal numeric;
    private LocalDate date;
    private LocalTime time;
    private LocalDateTime dateTime;
    private Instant instant;
    private OffsetDateTime offsetDateTime;
    private Duration duration;
    private Year year;
    private DayOfWeek day;
    private byte[] bytes;
    byte[] openBytes;

    @Json
    private Map<String, List<Integer>> json;

    @Json
    private String[] names;

    @Convert(Money.Cents.class)
    private Money price;

    @Convert(Level.class)
    private int level;

    public record Money(long cents) implements Comparable<Money> {

        @Override
        public int compareTo(Money other) {
            return Long.compare(cents, other.cents);
        }

        static final class Cents implements Converter<Money, Long> {

            @Override
            public Long toDatabase(Money value) {
                return value.cents();
            }

            @Override
            public Money fromDatabase(Long stored) {
                return new Money(stored);
            }
        }
    }

    static final class Level implements Converter<Integer, String> {

        @Override
        public String toDatabase(Integer value) {
            return "*".repeat(value);
        }

        @Override
        public Integer fromDatabase(String stored) {
            return stored.length();
        }
    }
}
