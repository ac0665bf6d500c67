package dev.elif.cdi.rest;

import dev.elif.json.ElifJson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;

/**
 * The JSON-B of an application that has no {@code ContextResolver} of its own: the default one, which knows models.
 *
 * <p>No {@code @Provider}: Quarkus refuses to build an application with one whose type it does not find.
 */
final class ElifJsonb implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(ElifJson.config());

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
