package dev.elif.impl.map;

import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Sets the timestamps of models, to the microsecond that the database keeps. */
public final class Timestamps {

    private final Clock clock;

    public Timestamps(Clock clock) {
        this.clock = clock;
    }

    /** {@code model} about to be inserted: both timestamps, unless it has them. */
    public <M> M created(ModelType<M> type, M model) {
        return fill(type, fill(type, model, type.createdAt()), type.updatedAt());
    }

    /** {@code model} about to be updated. */
    public <M> M updated(ModelType<M> type, M model) {
        return type.updatedAt().map(column -> set(type, model, column)).orElse(model);
    }

    private <M> M fill(ModelType<M> type, M model, Optional<Column<M, ?>> column) {
        return column.filter(found -> type.value(model, type.position(found)) == null)
                .map(found -> set(type, model, found))
                .orElse(model);
    }

    private <M> M set(ModelType<M> type, M model, Column<M, ?> column) {
        return type.with(model, type.position(column), now(column.type().javaType()));
    }

    private Object now(Class<?> wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (wanted == OffsetDateTime.class) {
            return now.atOffset(ZoneOffset.UTC);
        }
        return wanted == LocalDateTime.class ? LocalDateTime.ofInstant(now, ZoneOffset.UTC) : now;
    }
}
