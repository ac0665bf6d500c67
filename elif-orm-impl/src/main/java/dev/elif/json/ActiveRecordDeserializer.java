package dev.elif.json;

import dev.elif.model.ModelType;
import dev.elif.query.ActiveRecord;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/** Reads new active records, of which JSON may fill what {@code fill} may. */
@SuppressWarnings("rawtypes") // JSON-B looks for the class, and a parameterized type is another.
final class ActiveRecordDeserializer implements JsonbDeserializer<ActiveRecord> {

    @Override
    public ActiveRecord deserialize(JsonParser parser, DeserializationContext context, Type type) {
        Class<? extends ActiveRecord> model = ((Class<?>) type).asSubclass(ActiveRecord.class);
        return filled(ModelType.of(model).create(), parser);
    }

    @SuppressWarnings("unchecked")
    private static ActiveRecord filled(ActiveRecord model, JsonParser parser) {
        return model.fill(parser.getObject());
    }
}
