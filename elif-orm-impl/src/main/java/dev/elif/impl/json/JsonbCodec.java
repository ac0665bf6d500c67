package dev.elif.impl.json;

import dev.elif.spi.JsonCodec;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** JSON through JSON-B, an optional dependency. */
public final class JsonbCodec implements JsonCodec {

    private final Jsonb jsonb;

    /** A codec over the JSON-B implementation of the context class loader, with its defaults. */
    public JsonbCodec() {
        this(JsonbBuilder.create());
    }

    public JsonbCodec(Jsonb jsonb) {
        this.jsonb = jsonb;
    }

    @Override
    public String write(Object value) {
        return jsonb.toJson(value);
    }

    @Override
    public Object read(String json, Type type) {
        return jsonb.fromJson(json, type);
    }

    @Override
    public @Nullable Object plain(@Nullable Object value) {
        return PlainJson.of(value);
    }
}
