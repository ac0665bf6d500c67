package app;

import dev.elif.model.EnumCode;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.NativeEnum;
import dev.elif.model.Range;
import dev.elif.model.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Model
public class Value {

    public enum Rank {
        LOW,
        HIGH;

        @EnumCode
        int weight() {
            return ordinal() * 10;
        }
    }

    public enum Mood {
        SAD("sad");

        @EnumCode
        final String label;

        Mood(String label) {
            this.label = label;
        }
    }

    @Id
    private long id;

    @Scale(2)
    private BigDecimal rounded;

    @Scale(value = 0, rounding = RoundingMode.DOWN)
    BigDecimal open;

    private Rank rank;

    @NativeEnum("app.mood")
    private Mood mood;

    private List<String> texts;
    Set<UUID> keys;
    private List<Rank> ranks;
    private Range<Long> range;
    private Range<Instant> moments;
    private Period period;
    private URI uri;
    private InetAddress address;
}
