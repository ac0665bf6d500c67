package dev.elif.tck.domain;

import dev.elif.model.Convert;
import dev.elif.model.Converter;
import dev.elif.model.EnumCode;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import dev.elif.model.NativeEnum;
import dev.elif.model.Range;
import dev.elif.model.Scale;
import dev.elif.query.ActiveRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An active record with a field of every type that is more than a value of the driver. Its columns take null, all of them. */
@Model
public class Specimen extends ActiveRecord<Specimen> {

    /** An enum with a code of its own. */
    public enum Rank {
        LOW(10),
        HIGH(90);

        @EnumCode
        final int weight;

        Rank(int weight) {
            this.weight = weight;
        }
    }

    /** An enum that the database knows too, by its codes. */
    public enum Mood {
        SAD,
        HAPPY;

        /** As the database writes it. */
        @EnumCode
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Can be changed in place, and has no equality of its own. */
    public static class Note {

        public String title = "";
        public List<String> lines = new ArrayList<>();
        public @Nullable Instant at;

        /** A note of that title. */
        public static Note titled(String title) {
            Note note = new Note();
            note.title = title;
            return note;
        }
    }

    /** Texts that are the same whatever their case. */
    public static final class Folded implements Converter<String, String> {

        @Override
        public String toDatabase(String value) {
            return value;
        }

        @Override
        public String fromDatabase(String stored) {
            return stored;
        }

        @Override
        public boolean same(String left, String right) {
            return left.equalsIgnoreCase(right);
        }
    }

    @Id
    public @Nullable Long id;

    public @Nullable BigDecimal exact;

    @Scale(2)
    public @Nullable BigDecimal rounded;

    @Scale(value = 1, rounding = RoundingMode.UNNECESSARY)
    public @Nullable BigDecimal unrounded;

    public byte @Nullable [] bytes;

    @Json
    public @Nullable Note note;

    @Convert(Folded.class)
    public @Nullable String folded;

    public @Nullable Rank rank;

    @NativeEnum("mood")
    public @Nullable Mood mood;

    public @Nullable List<String> texts;
    public @Nullable List<Long> numbers;
    public @Nullable List<UUID> keys;
    public @Nullable List<Rank> ranks;
    public @Nullable Set<Sample.Colour> colours;

    @NativeEnum("mood")
    public @Nullable List<Mood> moods;

    public @Nullable Period period;
    public @Nullable URI uri;
    public @Nullable InetAddress address;
    public @Nullable Range<Integer> small;
    public @Nullable Range<Long> large;
    public @Nullable Range<BigDecimal> decimals;
    public @Nullable Range<LocalDate> days;
    public @Nullable Range<LocalDateTime> times;
    public @Nullable Range<Instant> moments;
}
