package dev.elif.processor.check;

import dev.elif.processor.describe.BasicType;
import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.Storage;
import dev.elif.processor.read.TypeText;
import java.util.List;
import java.util.stream.Stream;

/** Judges the columns that hold the times of creation, change and deletion. */
final class TimestampCheck {

    private TimestampCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        return Stream.of(
                        problems(model, model.marked().createdAt(), "CreatedAt"),
                        problems(model, model.marked().updatedAt(), "UpdatedAt"),
                        problems(model, model.marked().scoping().deletedAt(), "SoftDelete"))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> problems(
            ModelDescription model, List<ColumnDescription> columns, String annotation) {
        String name = model.fields().name();
        Stream<Problem> types = columns.stream()
                .filter(column -> !isTimestamp(column))
                .map(column -> Problem.of(
                        ProcessorMessage.TIMESTAMP_TYPE,
                        column.source().element(),
                        name,
                        column.field(),
                        TypeText.qualified(column.type()),
                        annotation));
        Stream<Problem> twice = columns.stream()
                .skip(1)
                .map(column -> Problem.of(
                        ProcessorMessage.TIMESTAMP_TWICE,
                        column.source().element(),
                        name,
                        column.field(),
                        annotation,
                        name + "." + columns.get(0).field()));
        return Stream.concat(types, twice);
    }

    private static boolean isTimestamp(ColumnDescription column) {
        boolean kept = column.storage() instanceof Storage.Basic || column.storage() instanceof Storage.Converted;
        return kept
                && BasicType.of(TypeText.name(column.boxed()))
                        .filter(BasicType::isTimestamp)
                        .isPresent();
    }
}
