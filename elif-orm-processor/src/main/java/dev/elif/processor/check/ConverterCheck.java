package dev.elif.processor.check;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.Constructors;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Storage.Converted;
import dev.elif.processor.describe.Visibility;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.TypeText;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Judges the converter of a column. */
final class ConverterCheck {

    private ConverterCheck() {}

    /** That it says which types it converts is checked by the compiler: it is a {@code Class<? extends Converter<?, ?>>}. */
    static Stream<Problem> problems(ModelDescription model, ColumnDescription column, Converted converted) {
        Element field = column.source().element();
        String name = model.fields().name();
        String converter = converted.converter().getSimpleName().toString();
        Stream.Builder<Problem> problems = Stream.builder();
        unusable(converted.converter(), Visibility.home(model.element()))
                .ifPresent(reason -> problems.add(Problem.of(
                        ProcessorMessage.CONVERTER_UNUSABLE,
                        field,
                        name,
                        column.field(),
                        converter,
                        reason,
                        converter)));
        String boxed = TypeText.qualified(column.boxed());
        converted
                .from()
                .map(TypeText::qualified)
                .filter(from -> !from.equals(boxed))
                .ifPresent(from -> problems.add(Problem.of(
                        ProcessorMessage.CONVERTER_TYPE, field, name, column.field(), boxed, converter, from, boxed)));
        converted
                .to()
                .filter(to -> converted.base().isEmpty())
                .ifPresent(to -> problems.add(Problem.of(
                        ProcessorMessage.CONVERTER_BASE,
                        field,
                        name,
                        column.field(),
                        TypeText.qualified(to),
                        converter)));
        return problems.build().map(problem -> problem.at(Annotations.find(field, ApiNames.CONVERT)));
    }

    /** Why code in {@code home} cannot make an instance with {@code new}. */
    static Optional<String> unusable(TypeElement type, String home) {
        Set<Modifier> modifiers = type.getModifiers();
        if (type.getKind().isInterface() || modifiers.contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC)) {
            return Optional.of("is an inner class");
        }
        if (!Visibility.isVisible(type, home)) {
            return Optional.of("is not visible");
        }
        return Constructors.find(type)
                .filter(constructor -> isCallable(constructor, type, home))
                .map(constructor -> Optional.<String>empty())
                .orElse(Optional.of("has no visible constructor without parameters and exceptions"));
    }

    private static boolean isCallable(ExecutableElement constructor, TypeElement type, String home) {
        boolean near = Visibility.home(type).equals(home) && Constructors.isCallable(type);
        return near
                || (constructor.getModifiers().contains(Modifier.PUBLIC)
                        && constructor.getThrownTypes().isEmpty());
    }
}
