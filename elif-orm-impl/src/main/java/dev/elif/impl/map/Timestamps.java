package dev.elif.impl.map;

import dev.elif.error.QueryException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets the timestamps of models, to the microsecond that the database keeps. */
public final class Timestamps {

    private final Clock clock;
    private final boolean automatic;

    public Timestamps(Clock clock) {
        this(clock, true);
    }

    private Timestamps(Clock clock, boolean automatic) {
        this.clock = clock;
        this.automatic = automatic;
    }

    /** The same clock, read only by {@link #now}. */
    public Timestamps without() {
        return new Timestamps(clock, false);
    }

    /** {@code model} about to be inserted: both timestamps, unless it has them. */
    public <M> M created(ModelType<M> type, M model) {
        return automatic ? fill(type, fill(type, model, type.createdAt()), type.updatedAt()) : model;
    }

    /** {@code model} about to be updated. */
    public <M> M updated(ModelType<M> type, M model) {
        return automatic
                ? type.updatedAt().map(column -> now(type, model, column)).orElse(model)
                : model;
    }

    private <M> M fill(ModelType<M> type, M model, Optional<Column<M, ?>> column) {
        return column.filter(found -> type.value(model, type.position(found)) == null)
                .map(found -> now(type, model, found))
                .orElse(model);
    }

    /**
     * {@code model} with the present in {@code column}, as its type has it; what has no zone is in UTC.
     *
     * @throws QueryException when it holds no time
     */
    public <M> M now(ModelType<M> type, M model, Column<M, ?> column) {
        return type.with(model, type.position(column), now(column));
    }

    /** Whether timestamps are set without being asked for. */
    public boolean automatic() {
        return automatic;
    }

    /** The present, as {@code column} has it: no finer than it is stored. */
    public Object now(Column<?, ?> column) {
        return stored(column, present(column));
    }

    private static <T> Object stored(Column<?, T> column, Object present) {
        @SuppressWarnings("unchecked") // it is an instance of the column's type
        Object stored = column.type().stored((T) present);
        return stored == null ? present : Objects.requireNonNull(column.type().restored(stored));
    }

    private Object present(Column<?, ?> column) {
        Class<?> wanted = column.type().javaType();
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        return Stream.<Object>of(now.toInstant(), now, now.toLocalDateTime(), now.toLocalDate(), now.toLocalTime())
                .filter(wanted::isInstance)
                .findFirst()
                .orElseThrow(() -> new QueryException(ImplMessage.NO_PRESENT, column.name(), wanted.getName()));
    }
}
