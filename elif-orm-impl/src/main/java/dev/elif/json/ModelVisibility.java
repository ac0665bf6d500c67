package dev.elif.json;

import dev.elif.model.Hidden;
import dev.elif.model.ModelState;
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
        boolean model = Exposed.isModel(field.getDeclaringClass());
        return !isActiveRecord(field)
                && !field.isAnnotationPresent(Hidden.class)
                && field.getType() != ModelState.class
                && (model || others.isVisible(field));
    }

    @Override
    public boolean isVisible(Method method) {
        return !isActiveRecord(method)
                && !method.isAnnotationPresent(Hidden.class)
                && !hidesField(method)
                && others.isVisible(method);
    }

    /** JSON-B looks at the members of those as well, may be refused, and needs none. */
    private static boolean isActiveRecord(Member member) {
        return ActiveRecord.class.isAssignableFrom(member.getDeclaringClass());
    }

    /** A method that is called as a hidden field, or as its accessor. */
    private static boolean hidesField(Method method) {
        return Arrays.stream(method.getDeclaringClass().getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Hidden.class))
                .map(Field::getName)
                .anyMatch(field -> isAccessor(method.getName(), field));
    }

    private static boolean isAccessor(String method, String field) {
        String tail = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        return method.equals(field)
                || method.equals("get" + tail)
                || method.equals("is" + tail)
                || method.equals("set" + tail);
    }
}
