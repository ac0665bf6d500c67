package dev.elif.cdi.rest;

import dev.elif.json.ElifJson;
import jakarta.annotation.Priority;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** The JSON-B of an application that has no {@code ContextResolver} of its own: the default one, which knows models. */
@Provider
@Priority(ElifJsonb.LAST)
public class ElifJsonb implements ContextResolver<Jsonb> {

    /** Behind what the application has itself. */
    static final int LAST = 10_000;

    /** Before what writes and reads objects of any kind, and would see nothing in a model. */
    static final int MODELS = 4_000;

    /** Made when it is first needed, for there may be no JSON-B. */
    private static final class Made {
        private static final Jsonb JSONB = JsonbBuilder.create(ElifJson.config());
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return Made.JSONB;
    }
}
