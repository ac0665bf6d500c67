package dev.elif.processor.check;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ColumnDescription.Holder;
import dev.elif.processor.describe.Constructors;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Visibility;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Judges values of several columns, but for their parts. */
final class EmbeddedCheck {

    private EmbeddedCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        String home = Visibility.home(model.element());
        return model.columns().stream()
                .map(ColumnDescription::holder)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(holder -> unusable(holder, home).stream()
                        .map(reason -> Problem.of(
                                ProcessorMessage.EMBEDDED,
                                holder.field().element(),
                                model.fields().name(),
                                holder.name(),
                                holder.type().getSimpleName(),
                                reason)));
    }

    private static Optional<String> unusable(Holder holder, String home) {
        TypeElement type = holder.type();
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters");
        }
        if (!Visibility.isVisible(type, home)) {
            return Optional.of("is not visible");
        }
        boolean callable = Visibility.home(type).equals(home)
                ? Constructors.isCallable(type)
                : Constructors.find(type)
                        .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC))
                        .isPresent();
        boolean concrete =
                type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.ABSTRACT) && callable;
        return holder.isRecord() || concrete ? Optional.empty() : Optional.of("generated code cannot make");
    }
}
