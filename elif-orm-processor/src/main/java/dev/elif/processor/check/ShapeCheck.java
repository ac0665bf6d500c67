package dev.elif.processor.check;

import dev.elif.processor.describe.Constructors;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Visibility;
import dev.elif.processor.read.FieldSource;
import dev.elif.processor.read.TypeText;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Judges what kind of class a model is. */
final class ShapeCheck {

    private ShapeCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        TypeElement element = model.element();
        String name = model.fields().name();
        if (!isInstantiable(element)) {
            return Stream.of(Problem.of(ProcessorMessage.NOT_INSTANTIABLE, element, name, kind(element)));
        }
        Stream.Builder<Problem> problems = Stream.builder();
        if (Visibility.isPrivate(element)) {
            problems.add(Problem.of(ProcessorMessage.PRIVATE_MODEL, element, name));
        }
        if (element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC)) {
            problems.add(Problem.of(ProcessorMessage.INNER_MODEL, element, name));
        }
        if (!element.getTypeParameters().isEmpty()) {
            problems.add(Problem.of(ProcessorMessage.GENERIC_MODEL, element, name));
        }
        if (!model.isRecord() && Constructors.find(element).isEmpty()) {
            problems.add(Problem.of(ProcessorMessage.NO_CONSTRUCTOR, element, name));
        }
        model.source()
                .modelBase()
                .ifPresent(base ->
                        problems.add(Problem.of(ProcessorMessage.MODEL_BASE, element, name, base.getSimpleName())));
        return Stream.of(problems.build(), activeRecord(model), states(model)).flatMap(each -> each);
    }

    /** Whether there can be instances of {@code element}. */
    static boolean isInstantiable(TypeElement element) {
        boolean named = element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD;
        return named && !element.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static String kind(TypeElement element) {
        return switch (element.getKind()) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "abstract";
        };
    }

    private static Stream<Problem> activeRecord(ModelDescription model) {
        String name = model.fields().name();
        return model.source().activeRecord().stream()
                .filter(type -> !isArgument(type, model.element()))
                .map(type -> Problem.of(
                        ProcessorMessage.ACTIVE_RECORD_ARGUMENT, model.element(), name, arguments(type), name));
    }

    private static boolean isArgument(TypeMirror activeRecord, TypeElement model) {
        List<? extends TypeMirror> arguments = ((DeclaredType) activeRecord).getTypeArguments();
        return arguments.size() == 1
                && arguments.get(0) instanceof DeclaredType argument
                && argument.asElement().equals(model);
    }

    private static String arguments(TypeMirror activeRecord) {
        List<? extends TypeMirror> arguments = ((DeclaredType) activeRecord).getTypeArguments();
        return arguments.isEmpty() ? "" : TypeText.qualified(arguments.get(0));
    }

    private static Stream<Problem> states(ModelDescription model) {
        List<FieldSource> states = model.marked().states();
        String name = model.fields().name();
        return states.stream()
                .skip(model.isActiveRecord() ? 0 : 1)
                .map(state -> Problem.of(ProcessorMessage.STATE_TWICE, state.element(), name, state.name(), name));
    }
}
