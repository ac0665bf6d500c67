package dev.elif.json;

import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps as objects, nulls too. */
final class JsonObjects {

    private JsonObjects() {}

    static void write(Map<String, @Nullable Object> values, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        values.forEach((name, value) -> {
            if (value != null) {
                context.serialize(name, value, generator);
            } else {
                generator.writeNull(name);
            }
        });
        generator.writeEnd();
    }
}
