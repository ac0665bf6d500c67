package dev.elif.processor.check;

import dev.elif.processor.describe.BasicType;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Storage;
import dev.elif.processor.describe.Visibility;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Judges the columns whose values do not come from the program. */
final class AutomaticCheck {

    private AutomaticCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        String name = model.fields().name();
        List<ColumnDescription> versions = model.marked().versions();
        Stream<Problem> types = versions.stream()
                .filter(column -> !isVersion(column))
                .map(column -> Problem.of(
                        ProcessorMessage.VERSION_TYPE,
                        column.source().element(),
                        name,
                        column.field(),
                        TypeText.qualified(column.type())));
        Stream<Problem> twice = versions.stream()
                .skip(1)
                .map(column -> Problem.of(
                        ProcessorMessage.TIMESTAMP_TWICE,
                        column.source().element(),
                        name,
                        column.field(),
                        "Version",
                        name + "." + versions.get(0).field()));
        Stream<Problem> primitives = model.marked().defaults().stream()
                .filter(ColumnDescription::isPrimitive)
                .map(column -> Problem.of(
                        ProcessorMessage.DEFAULT_PRIMITIVE, column.source().element(), name, column.field()));
        Stream<Problem> generators =
                model.marked().generators().stream().flatMap(column -> generator(model, column).stream());
        return Stream.of(types, twice, primitives, generators).flatMap(problems -> problems);
    }

    private static Optional<Problem> generator(ModelDescription model, ColumnDescription column) {
        Element field = column.source().element();
        return Annotations.type(field, ApiNames.GENERATED_BY, "value")
                .filter(DeclaredType.class::isInstance)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .flatMap(type -> ConverterCheck.unusable(type, Visibility.home(model.element()))
                        .map(reason -> Problem.of(
                                        ProcessorMessage.GENERATOR_UNUSABLE,
                                        field,
                                        model.fields().name(),
                                        column.field(),
                                        type.getSimpleName(),
                                        reason,
                                        type.getSimpleName())
                                .at(Annotations.find(field, ApiNames.GENERATED_BY))));
    }

    private static boolean isVersion(ColumnDescription column) {
        return column.storage() instanceof Storage.Basic basic && isVersion(basic.type());
    }

    private static boolean isVersion(BasicType type) {
        return type.isCounted() || type.isTimestamp();
    }
}
