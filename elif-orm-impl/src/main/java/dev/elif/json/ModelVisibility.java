package dev.elif.json;

import dev.elif.model.Hidden;
import dev.elif.model.ModelType;
import dev.elif.query.ActiveRecord;
import dev.elif.query.Exposed;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;

/** Shows the fields of models that are no active records, and nowhere what is hidden; asked once for each class. */
final class ModelVisibility implements PropertyVisibilityStrategy {

    private final PropertyVisibilityStrategy others;

    ModelVisibility(PropertyVisibilityStrategy others) {
        this.others = others;
    }

    @Override
    public boolean isVisible(Field field) {
        if (isActiveRecord(field) || field.isAnnotationPresent(Hidden.class)) {
            return false;
        }
        Class<?> owner = field.getDeclaringClass();
        boolean stored = Exposed.isModel(owner) && isStored(owner, field.getName());
        return stored ? shows(owner, field.getName()) : others.isVisible(field);
    }

    @Override
    public boolean isVisible(Method method) {
        return !isActiveRecord(method)
                && !method.isAnnotationPresent(Hidden.class)
                && !readsHidden(method)
                && others.isVisible(method);
    }

    /** JSON-B looks at the members of those as well, may be refused, and needs none. */
    private static boolean isActiveRecord(Member member) {
        return ActiveRecord.class.isAssignableFrom(member.getDeclaringClass());
    }

    private static boolean isStored(Class<?> model, String field) {
        ModelType<?> type = ModelType.of(model);
        return type.columns().stream().anyMatch(column -> column.field().equals(field))
                || type.exposure().embedded().stream()
                        .anyMatch(value -> value.field().equals(field));
    }

    private static boolean shows(Class<?> owner, String field) {
        return !Exposed.isModel(owner) || ModelType.of(owner).exposure().shows(field);
    }

    /** A method that is called as a hidden field, or as its accessor. */
    private static boolean readsHidden(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> isAccessor(method.getName(), field.getName()))
                .anyMatch(field -> field.isAnnotationPresent(Hidden.class) || !shows(owner, field.getName()));
    }

    private static boolean isAccessor(String method, String field) {
        String tail = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        return method.equals(field)
                || method.equals("get" + tail)
                || method.equals("is" + tail)
                || method.equals("set" + tail);
    }
}
