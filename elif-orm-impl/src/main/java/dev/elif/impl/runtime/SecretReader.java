package dev.elif.impl.runtime;

import dev.elif.impl.map.Discreet;
import dev.elif.impl.secret.Encryption;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Row;
import org.jspecify.annotations.Nullable;

/** Reads models, which remember what of them is encrypted with an old key. */
record SecretReader(Encryption encryption) {

    /** The model of {@code row}. */
    <M> M read(ModelType<M> type, Row row) {
        M model = plain(type, row);
        if (type.encryptedPositions().isEmpty()) {
            return model;
        }
        ModelState state = type.state(model);
        if (state != null) {
            state.outdated(type.encryptedPositions().stream()
                    .filter(position -> isOutdated(type.columns().get(position), row.textAt(position)))
                    .toList());
        }
        return model;
    }

    private static <M> M plain(ModelType<M> type, Row row) {
        try {
            return type.read(row, 0);
        } catch (RuntimeException unreadable) {
            throw Discreet.of(type, unreadable);
        }
    }

    private boolean isOutdated(Column<?, ?> column, @Nullable String stored) {
        return stored != null && encryption.outdated(stored, column.type().sqlType());
    }
}
