package dev.elif.processor.check;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Storage;
import dev.elif.processor.describe.Visibility;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.TypeText;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Judges the columns of a model, one by one. */
final class ColumnCheck {

    private ColumnCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        return model.columns().stream().flatMap(column -> problems(model, column));
    }

    private static Stream<Problem> problems(ModelDescription model, ColumnDescription column) {
        Stream.Builder<Problem> problems = Stream.builder();
        String name = model.fields().name();
        Element field = column.source().element();
        String type = TypeText.qualified(column.type());
        if (column.storage() instanceof Storage.Unsupported) {
            String leave = model.isRecord() ? "" : ", or @Transient to leave it out";
            problems.add(Problem.of(ProcessorMessage.UNSUPPORTED_TYPE, field, name, column.field(), type, leave));
        }
        boolean component = column.access() == ColumnDescription.Access.COMPONENT;
        if (!component && field.getModifiers().contains(Modifier.FINAL)) {
            problems.add(Problem.of(ProcessorMessage.FINAL_FIELD, field, name, column.field(), name));
        }
        if (component && Annotations.present(field, ApiNames.TRANSIENT)) {
            problems.add(Problem.of(ProcessorMessage.RECORD_TRANSIENT, field, name, column.field(), name));
        }
        if (Annotations.present(field, ApiNames.JSON) && Annotations.present(field, ApiNames.CONVERT)) {
            problems.add(Problem.of(ProcessorMessage.JSON_AND_CONVERT, field, name, column.field()));
        }
        String home = Visibility.home(model.element());
        if (!Visibility.isVisible(column.type(), home)) {
            String place = home.isEmpty() ? "the unnamed package" : "[" + home + "]";
            problems.add(Problem.of(ProcessorMessage.PRIVATE_TYPE, field, name, column.field(), type, place));
        }
        if (column.storage().plain() instanceof Storage.Converted converted) {
            ConverterCheck.problems(model, column, converted).forEach(problems);
        }
        if (column.storage() instanceof Storage.Enumeration enumeration) {
            enumeration
                    .code()
                    .filter(code -> !isUsable(code, home))
                    .ifPresent(code -> problems.add(
                            Problem.of(ProcessorMessage.ENUM_CODE, field, name, column.field(), code.element())));
        }
        return Stream.concat(problems.build(), SecretCheck.problems(model, column));
    }

    private static boolean isUsable(Storage.Enumeration.Code code, String home) {
        Element element = code.element();
        Set<Modifier> modifiers = element.getModifiers();
        boolean near = !modifiers.contains(Modifier.PRIVATE)
                && Visibility.home(code.owner()).equals(home);
        boolean simple = !(element instanceof ExecutableElement method)
                || method.getParameters().isEmpty();
        return (near || modifiers.contains(Modifier.PUBLIC))
                && !modifiers.contains(Modifier.STATIC)
                && simple
                && code.base().isPresent();
    }
}
