package dev.elif.cdi.rest;

import dev.elif.model.ModelType;
import dev.elif.query.ActiveRecord;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a new active record, of which the body may fill what {@code fill} may. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Priority(ElifJsonb.MODELS)
public class ModelReader implements MessageBodyReader<ActiveRecord<?>> {

    private static final boolean PRESENT = Jsonbs.present();

    @Context
    private @Nullable Providers providers;

    @Override
    public boolean isReadable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
        return PRESENT && ActiveRecord.class.isAssignableFrom(raw);
    }

    @Override
    public ActiveRecord<?> readFrom(
            Class<ActiveRecord<?>> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        @SuppressWarnings("unchecked")
        Map<String, ?> properties = Jsonbs.of(providers, raw).fromJson(body, Map.class);
        return ModelType.of(raw).create().fill(properties);
    }
}
