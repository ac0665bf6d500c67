package dev.elif.processor.check;

import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Something that the author of a model has to change.
 *
 * @param message what kind of problem it is
 * @param text the whole message
 * @param element where it is; null for the whole compilation
 * @param annotation the annotation of {@code element} that is wrong, if it is one
 */
public record Problem(
        ProcessorMessage message, String text, @Nullable Element element, Optional<AnnotationMirror> annotation) {

    /** A problem of {@code element}; {@code names} fill the message. */
    public static Problem of(ProcessorMessage message, @Nullable Element element, Object... names) {
        return new Problem(message, message.text(names), element, Optional.empty());
    }

    /** The same problem, shown at {@code mirror}. */
    public Problem at(Optional<AnnotationMirror> mirror) {
        return new Problem(message, text, element, mirror);
    }

    /** Shows it to the author. */
    public void report(Messager messager) {
        annotation.ifPresentOrElse(
                mirror -> messager.printMessage(Diagnostic.Kind.ERROR, text, element, mirror),
                () -> messager.printMessage(Diagnostic.Kind.ERROR, text, element));
    }
}
