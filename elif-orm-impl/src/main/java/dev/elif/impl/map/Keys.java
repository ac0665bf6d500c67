package dev.elif.impl.map;

import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.KeyGeneration;
import dev.elif.model.ModelType;

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
            case AUTO, ASSIGNED ->
                throw new QueryException(
                        ApiMessage.NO_KEY,
                        type.name(),
                        type.keyColumns().stream().map(Column::field).toList());
        };
    }

    private static <M> int keyPosition(ModelType<M> type) {
        return type.position(type.keyColumns().get(0));
    }
}
