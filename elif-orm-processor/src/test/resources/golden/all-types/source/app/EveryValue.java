package app;

import dev.elif.model.Convert;
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
public record EveryValue(
        @Id UUID id,
        boolean aBoolean,
        byte aByte,
        short aShort,
        int anInt,
        long aLong,
        float aFloat,
        double aDouble,
        char aChar,
        Boolean boxedBoolean,
        Byte boxedByte,
        Short boxedShort,
        Integer boxedInt,
        Long boxedLong,
        Float boxedFloat,
        Double boxedDouble,
        Character boxedChar,
        String text,
        BigDecimal numeric,
        LocalDate date,
        LocalTime time,
        LocalDateTime dateTime,
        Instant instant,
        OffsetDateTime offsetDateTime,
        Duration duration,
        Year year,
        DayOfWeek day,
        byte[] bytes,
        byte[] openBytes,
        @Json Map<String, List<Integer>> json,
        @Json String[] names,
        @Convert(Everything.Money.Cents.class) Everything.Money price,
        @Convert(Everything.Level.class) int level) {}
