package dev.elif.impl.map;

import dev.elif.error.ElifException;
import dev.elif.error.MappingException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.ModelType;
import dev.elif.spi.JsonCodec;

/** JSON values of tracked models: copied through the codec, so that a change in place shows, and compared as JSON. */
public final class JsonValues {

    private final JsonCodec codec;

    public JsonValues(JsonCodec codec) {
        this.codec = codec;
    }

    /** {@code value} of {@code type} as JSON: maps and lists. */
    public String write(ModelType<?> type, Object value) {
        try {
            return codec.write(value);
        } catch (ElifException typed) {
            throw typed;
        } catch (RuntimeException cause) {
            throw new MappingException(
                    cause,
                    ImplMessage.UNWRITABLE_JSON,
                    type.name(),
                    cause.getClass().getSimpleName());
        }
    }

    /** Sets what may be filled; see {@link Filler}. */
    public Filler filler() {
        return new Filler(codec);
    }

    /** A copy to compare with later; only models with JSON columns cost more than their fields. */
    public <M> M snapshot(ModelType<M> type, M model) {
        M copy = type.copy(model);
        for (int position : type.jsonPositions()) {
            Object value = type.value(copy, position);
            if (value != null) {
                Object own = codec.read(
                        codec.write(value),
                        type.columns().get(position).type().jsonType().orElseThrow());
                copy = type.with(copy, position, own);
            }
        }
        return copy;
    }

    /** Whether both are written as the same JSON; the order of keys and the digits of numbers do not count. */
    public boolean same(Object left, Object right) {
        String one = codec.write(left);
        String other = codec.write(right);
        return one.equals(other) || JsonText.parse(one).equals(JsonText.parse(other));
    }
}
