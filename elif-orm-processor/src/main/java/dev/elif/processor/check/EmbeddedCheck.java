package dev.elif.processor.check;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ColumnDescription.Holder;
import dev.elif.processor.describe.Constructors;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Visibility;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Judges values of several columns, but for their parts. */
final class EmbeddedCheck {

    private EmbeddedCheck() {}

    private static final List<String> MARKS = List.of(
            ApiNames.CREATED_AT,
            ApiNames.UPDATED_AT,
            ApiNames.SOFT_DELETE,
            ApiNames.VERSION,
            ApiNames.GENERATED_COLUMN,
            ApiNames.DATABASE_DEFAULT,
            ApiNames.GENERATED_BY);

    static Stream<Problem> problems(ModelDescription model) {
        return Stream.concat(values(model), marks(model));
    }

    private static Stream<Problem> values(ModelDescription model) {
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

    /** What a model does with a column of its own, and with no part of a value. */
    private static Stream<Problem> marks(ModelDescription model) {
        return model.columns().stream()
                .flatMap(column -> column.holder().stream()
                        .flatMap(holder -> MARKS.stream()
                                .filter(mark ->
                                        Annotations.present(column.source().element(), mark))
                                .map(mark -> Problem.of(
                                        ProcessorMessage.MARK_EMBEDDED,
                                        holder.field().element(),
                                        model.fields().name(),
                                        column.field(),
                                        mark.substring(mark.lastIndexOf('.') + 1)))));
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
