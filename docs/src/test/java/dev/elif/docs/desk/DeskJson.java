package dev.elif.docs.desk;

import dev.elif.json.ElifJson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

// @start region="own-resolver"
@Provider
public class DeskJson implements ContextResolver<Jsonb> {

    private final Jsonb jsonb =
            JsonbBuilder.create(ElifJson.configure(new JsonbConfig().withDateFormat("dd.MM.yyyy", null)));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
// @end
