package dev.elif.impl.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of JSON-P as plain Java. */
final class PlainJson {

    private PlainJson() {}

    static @Nullable Object of(@Nullable Object value) {
        if (!(value instanceof JsonValue json)) {
            return value;
        }
        return switch (json.getValueType()) {
            case OBJECT -> object((JsonObject) json);
            case ARRAY -> array((JsonArray) json);
            case STRING -> ((JsonString) json).getString();
            case NUMBER -> ((JsonNumber) json).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonObject json) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        json.forEach((name, value) -> map.put(name, of(value)));
        return map;
    }

    private static List<@Nullable Object> array(JsonArray json) {
        List<@Nullable Object> list = new ArrayList<>(json.size());
        json.forEach(value -> list.add(of(value)));
        return list;
    }
}
