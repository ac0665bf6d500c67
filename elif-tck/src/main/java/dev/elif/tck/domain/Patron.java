package dev.elif.tck.domain;

import dev.elif.model.Appended;
import dev.elif.model.CreatedAt;
import dev.elif.model.Embedded;
import dev.elif.model.Fillable;
import dev.elif.model.ForeignKey;
import dev.elif.model.GeneratedColumn;
import dev.elif.model.Hidden;
import dev.elif.model.Id;
import dev.elif.model.Json;
import dev.elif.model.Model;
import dev.elif.model.Range;
import dev.elif.model.Version;
import dev.elif.query.ActiveRecord;
import dev.elif.query.BelongsTo;
import dev.elif.query.HasMany;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An active record that says what leaves it and what may come in; public fields, so that suites can look at all of them. */
@Model
public class Patron extends ActiveRecord<Patron> {

    /** How well somebody is treated. */
    public enum Tier {
        SILVER,
        GOLD
    }

    /**
     * A card of the house.
     *
     * @param number as it is printed
     * @param pin known to the patron alone
     * @param floor how high it opens doors
     */
    public record Card(
            @Nullable String number, @Hidden @Nullable String pin, int floor) {}

    @Id
    public @Nullable Long id;

    @Fillable
    public @Nullable String name;

    @Fillable
    @Hidden
    public @Nullable String password;

    @Fillable
    public int visits;

    @Fillable
    public @Nullable Long points;

    @Fillable
    public @Nullable BigDecimal balance;

    @Fillable
    public Tier tier = Tier.SILVER;

    @Fillable
    public @Nullable LocalDate bornOn;

    @Fillable
    public @Nullable Instant seenAt;

    @Fillable
    public @Nullable Year since;

    @Fillable
    public @Nullable InetAddress address;

    @Fillable
    public @Nullable List<String> tags;

    @Fillable
    public @Nullable Range<LocalDate> stay;

    @Fillable
    @Json
    public @Nullable Preferences preferences;

    @Fillable
    @Embedded
    public @Nullable Card card;

    public boolean admin;
    public @Nullable Long hostId;

    @Version
    public int version;

    @GeneratedColumn
    public @Nullable String shout;

    @CreatedAt
    public @Nullable Instant createdAt;

    protected Patron() {}

    /** Somebody new. */
    public Patron(String name) {
        this.name = name;
    }

    @ForeignKey("hostId")
    public BelongsTo<Patron> host() {
        return Patron_.host.of(this);
    }

    @Hidden
    @ForeignKey("hostId")
    public HasMany<Patron> guests() {
        return Patron_.guests.of(this);
    }

    /** Computed from what is stored. */
    @Appended("label")
    public String describe() {
        return name + " (" + tier + ")";
    }
}
