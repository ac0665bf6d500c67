package dev.elif.json;

import dev.elif.query.Paged;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Writes pages as their {@code toMap} shows them, wherever one turns up. */
@SuppressWarnings("rawtypes") // JSON-B looks for the class, and a parameterized type is another.
final class PagedSerializer implements JsonbSerializer<Paged> {

    @Override
    @SuppressWarnings("unchecked")
    public void serialize(Paged page, JsonGenerator generator, SerializationContext context) {
        JsonObjects.write(page.toMap(), generator, context);
    }
}
