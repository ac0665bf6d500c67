package dev.elif.impl.runtime;

import dev.elif.error.ConfigurationException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.spi.JsonCodec;
import java.lang.reflect.Type;

/** Stands in where nothing reads JSON, so that models without such columns need nothing. */
final class MissingJson implements JsonCodec {

    private final String database;

    MissingJson(String database) {
        this.database = database;
    }

    @Override
    public String write(Object value) {
        throw new ConfigurationException(ImplMessage.NO_JSON, database);
    }

    @Override
    public Object read(String json, Type type) {
        throw new ConfigurationException(ImplMessage.NO_JSON, database);
    }
}
