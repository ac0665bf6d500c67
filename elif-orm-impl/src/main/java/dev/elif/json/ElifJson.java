package dev.elif.json;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;

/**
 * Teaches JSON-B what a model is, wherever one turns up in what is written.
 *
 * <p>An {@code ActiveRecord} is written as {@code toMap} shows it, and read as {@code fill} allows. A page is
 * written as its {@code toMap} shows it. Of other models JSON-B sees the
 * fields, private ones too, but for what is hidden.
 */
public final class ElifJson {

    private ElifJson() {}

    /** A configuration that knows models, and is otherwise the default. */
    public static JsonbConfig config() {
        return configure(new JsonbConfig());
    }

    /** Adds to {@code config} what it has to know of models. */
    public static JsonbConfig configure(JsonbConfig config) {
        PropertyVisibilityStrategy others = config.getProperty(JsonbConfig.PROPERTY_VISIBILITY_STRATEGY)
                .map(PropertyVisibilityStrategy.class::cast)
                .orElseGet(PublicMembers::new);
        return config.withSerializers(new ActiveRecordSerializer(), new PagedSerializer())
                .withDeserializers(new ActiveRecordDeserializer())
                .withPropertyVisibilityStrategy(new ModelVisibility(others));
    }
}
