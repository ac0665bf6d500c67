package dev.elif.json;

import dev.elif.query.ActiveRecord;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes active records, nulls too; their class says nothing to JSON-B, which finds this through their superclass. */
@SuppressWarnings("rawtypes") // JSON-B looks for the class, and a parameterized type is another.
final class ActiveRecordSerializer implements JsonbSerializer<ActiveRecord> {

    @Override
    public void serialize(ActiveRecord model, JsonGenerator generator, SerializationContext context) {
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> values = model.toMap();
        JsonObjects.write(values, generator, context);
    }
}
