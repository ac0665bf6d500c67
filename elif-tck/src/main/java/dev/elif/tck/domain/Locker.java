package dev.elif.tck.domain;

import dev.elif.model.Guarded;
import dev.elif.model.Id;
import dev.elif.model.Model;
import dev.elif.model.ModelState;
import dev.elif.query.BelongsTo;
import org.jspecify.annotations.Nullable;

/** A plain class with relations to keep, of which all may be filled but what it guards. */
@Model
public class Locker {

    @Id
    public @Nullable Long id;

    private @Nullable String place;

    @Guarded
    private boolean locked;

    public @Nullable Long patronId;

    public final transient ModelState state = new ModelState();

    Locker() {}

    /** At that place, of that patron. */
    public Locker(String place, @Nullable Long patronId) {
        this.place = place;
        this.patronId = patronId;
    }

    public BelongsTo<Patron> patron() {
        return Locker_.patron.of(this);
    }

    public @Nullable String place() {
        return place;
    }

    public boolean locked() {
        return locked;
    }
}
