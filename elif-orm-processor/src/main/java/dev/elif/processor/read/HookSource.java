package dev.elif.processor.read;

import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A method that a model has for one of its events.
 *
 * @param owner the type that declares it
 * @param method the method
 * @param event the simple name of the event's annotation
 */
public record HookSource(TypeElement owner, ExecutableElement method, String event) {

    /** The method's name. */
    public String name() {
        return method.getSimpleName().toString();
    }

    /** The constant of the api that stands for the event. */
    public String kind() {
        return event.replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
