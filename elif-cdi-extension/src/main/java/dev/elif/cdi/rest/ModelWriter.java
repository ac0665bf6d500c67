package dev.elif.cdi.rest;

import dev.elif.query.Exposed;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes models of every kind, and collections and pages of them, as {@code toMap} shows them, whatever JSON library the server has beside JSON-B.
 *
 * <p>What the maps hold is written by the application's own JSON-B.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
@Priority(ElifJsonb.MODELS)
public class ModelWriter implements MessageBodyWriter<Object> {

    private static final boolean PRESENT = Jsonbs.present();

    @Context
    private @Nullable Providers providers;

    @Override
    public boolean isWriteable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
        return PRESENT && Bodies.ofModels(raw, type);
    }

    @Override
    public void writeTo(
            Object body,
            Class<?> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Object tree = Exposed.value(body);
        String json = tree == null ? "null" : Jsonbs.of(providers, raw).toJson(tree);
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }
}
