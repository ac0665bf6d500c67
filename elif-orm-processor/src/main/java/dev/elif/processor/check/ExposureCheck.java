package dev.elif.processor.check;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ExposureDescription.Computed;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Judges what a model says of what leaves it and may come in. */
final class ExposureCheck {

    private static final List<String> AUTOMATIC = List.of(
            ApiNames.ID,
            ApiNames.VERSION,
            ApiNames.TENANT_ID,
            ApiNames.CREATED_AT,
            ApiNames.UPDATED_AT,
            ApiNames.SOFT_DELETE,
            ApiNames.GENERATED_COLUMN);

    private ExposureCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        String name = model.fields().name();
        Stream<Problem> computed = model.marked().exposure().appended().stream()
                .flatMap(each -> unusable(each).stream()
                        .map(reason -> Problem.of(
                                ProcessorMessage.APPENDED_UNUSABLE,
                                each.method(),
                                name,
                                each.method().getSimpleName(),
                                reason)));
        Stream<Problem> automatic = model.marked().exposure().fillable().stream()
                .filter(ExposureCheck::isAutomatic)
                .map(column -> Problem.of(
                        ProcessorMessage.FILLABLE_AUTOMATIC, column.source().element(), name, column.field()));
        return Stream.concat(computed, automatic);
    }

    private static Optional<String> unusable(Computed computed) {
        Set<Modifier> modifiers = computed.method().getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            return Optional.of("is private");
        }
        if (modifiers.contains(Modifier.STATIC)) {
            return Optional.of("is static");
        }
        if (!computed.method().getParameters().isEmpty()) {
            return Optional.of("has parameters");
        }
        return computed.method().getReturnType().getKind() == TypeKind.VOID
                ? Optional.of("returns nothing")
                : Optional.empty();
    }

    private static boolean isAutomatic(ColumnDescription column) {
        return AUTOMATIC.stream()
                .anyMatch(annotation -> Annotations.present(column.source().element(), annotation));
    }
}
