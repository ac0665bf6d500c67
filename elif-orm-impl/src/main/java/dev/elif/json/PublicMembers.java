package dev.elif.json;

import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** What JSON-B does by itself. */
final class PublicMembers implements PropertyVisibilityStrategy {

    @Override
    public boolean isVisible(Field field) {
        return Modifier.isPublic(field.getModifiers());
    }

    @Override
    public boolean isVisible(Method method) {
        return Modifier.isPublic(method.getModifiers());
    }
}
