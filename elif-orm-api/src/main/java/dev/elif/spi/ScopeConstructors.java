package dev.elif.spi;

import dev.elif.error.ApiMessage;
import dev.elif.error.ConfigurationException;
import dev.elif.model.Scope;
import java.lang.reflect.Constructor;

/** Makes scopes by reflection, once each. */
final class ScopeConstructors {

    private ScopeConstructors() {}

    static Scope<?> scope(Class<? extends Scope<?>> type) {
        try {
            Constructor<? extends Scope<?>> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException | RuntimeException cause) {
            throw new ConfigurationException(cause, ApiMessage.NO_SCOPE, type.getName());
        }
    }
}
