package dev.elif.cdi.rest;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import org.jspecify.annotations.Nullable;

/** Finds the application's JSON-B. */
final class Jsonbs {

    private Jsonbs() {}

    /** Made when it is first needed, for there may be no JSON-B. */
    private static final class Own {
        private static final ContextResolver<Jsonb> RESOLVER = new ElifJsonb();
    }

    /** Whether there is a JSON-B at all. */
    static boolean present() {
        try {
            return Class.forName("jakarta.json.bind.spi.JsonbProvider", false, Jsonbs.class.getClassLoader()) != null;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /** That of its resolver for {@code type}, or else the one that knows models. */
    static Jsonb of(@Nullable Providers providers, Class<?> type) {
        ContextResolver<Jsonb> resolver =
                providers == null ? null : providers.getContextResolver(Jsonb.class, MediaType.APPLICATION_JSON_TYPE);
        Jsonb found = resolver == null ? null : resolver.getContext(type);
        return found == null ? Own.RESOLVER.getContext(type) : found;
    }
}
