package dev.elif.processor.check;

import dev.elif.processor.describe.BasicType;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Storage;
import dev.elif.processor.read.TypeText;
import java.util.List;
import java.util.stream.Stream;

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
        return Stream.of(types, twice, primitives).flatMap(problems -> problems);
    }

    private static boolean isVersion(ColumnDescription column) {
        return column.storage() instanceof Storage.Basic basic && isVersion(basic.type());
    }

    private static boolean isVersion(BasicType type) {
        return type.isCounted() || type.isTimestamp();
    }
}
