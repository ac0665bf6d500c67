package dev.elif.tck.domain;

import dev.elif.model.Convert;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import dev.elif.model.Transient;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plain class with a field of every type, public because that is allowed too. Its columns take null, all of them. */
@Model
public class Sample {

    /** An enum whose constants have bodies, and so classes of their own. */
    public enum Colour {
        RED {
            @Override
            public String hex() {
                return "ff0000";
            }
        },
        BLUE {
            @Override
            public String hex() {
                return "0000ff";
            }
        };

        /** As the web writes it. */
        public abstract String hex();
    }

    @Id
    public @Nullable Long id;

    public boolean flag;
    public byte tiny;
    public short small;
    public int whole;
    public long large;
    public float single;
    public double precise;
    public char letter = 'a';

    public @Nullable Boolean boxedFlag;
    public @Nullable Byte boxedTiny;
    public @Nullable Short boxedSmall;
    public @Nullable Integer boxedWhole;
    public @Nullable Long boxedLarge;
    public @Nullable Float boxedSingle;
    public @Nullable Double boxedPrecise;
    public @Nullable Character boxedLetter;

    public @Nullable String text;
    public @Nullable BigDecimal decimal;
    public @Nullable UUID uuid;
    public byte @Nullable [] bytes;
    public @Nullable Colour colour;

    public @Nullable LocalDate date;
    public @Nullable LocalTime time;
    public @Nullable LocalDateTime dateTime;
    public @Nullable Instant instant;
    public @Nullable OffsetDateTime offsetDateTime;
    public @Nullable Duration duration;
    public @Nullable Year year;

    @Json
    public @Nullable Option option;

    @Json
    public @Nullable List<Option> options;

    @Json
    public @Nullable Map<String, List<Option>> optionsByName;

    @Json
    public @Nullable Set<Colour> colours;

    @Convert(Money.AsText.class)
    public @Nullable Money money;

    @Transient
    public String annotated = "not stored";

    public transient String keyword = "not stored";
}
