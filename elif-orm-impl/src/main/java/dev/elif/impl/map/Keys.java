package dev.elif.impl.map;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.KeyGeneration;
import dev.elif.model.ModelDefinition;
import dev.elif.model.ModelType;
import dev.elif.model.Ulid;
import dev.elif.model.UuidV7;
import java.util.UUID;

/** The key of a model before it is stored. */
public final class Keys {

    private Keys() {}

    /** Whether a part of the key has no value; 0 is none where the database counts. */
    public static <M> boolean missing(ModelType<M> type, M model) {
        boolean counted = type.keyGeneration() == KeyGeneration.IDENTITY;
        for (Column<M, ?> column : type.keyColumns()) {
            Object value = type.value(model, type.position(column));
            if (value == null || (counted && value instanceof Number number && number.longValue() == 0)) {
                return true;
            }
        }
        return false;
    }

    /** {@code model} with a key, unless the database will make it. */
    public static <M> M prepare(ModelType<M> type, M model, UuidV7 uuids) {
        if (!missing(type, model)) {
            return model;
        }
        return switch (type.keyGeneration()) {
            case IDENTITY -> model;
            case UUID_V7 -> type.with(model, keyPosition(type), uuids.next());
            case UUID_V4 -> type.with(model, keyPosition(type), UUID.randomUUID());
            case ULID -> type.with(model, keyPosition(type), new Ulid(uuids).next());
            case AUTO, ASSIGNED ->
                throw new QueryException(
                        ApiMessage.NO_KEY,
                        type.name(),
                        type.keyColumns().stream().map(Column::field).toList());
        };
    }

    /** {@code model} with a value in each column that has a generator and no value; of a key, 0 is none. */
    public static <M> M generate(ModelType<M> type, M model) {
        M filled = model;
        for (ModelDefinition.Generator<M, ?> each : type.generators()) {
            int position = type.position(each.column());
            Object value = type.value(filled, position);
            boolean zero = type.keyColumns().contains(each.column())
                    && value instanceof Number number
                    && number.longValue() == 0;
            if (value == null || zero) {
                filled = type.with(filled, position, each.generator().next());
            }
        }
        return filled;
    }

    private static <M> int keyPosition(ModelType<M> type) {
        return type.position(type.keyColumns().get(0));
    }
}
