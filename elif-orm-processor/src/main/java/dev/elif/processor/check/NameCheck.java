package dev.elif.processor.check;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.RelationDescription;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the names of a model: those in the database, and those that become constants. */
final class NameCheck {

    /** As long as PostgreSQL keeps a name; a longer one it would cut off. */
    private static final int LONGEST = 63;

    private NameCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        return Stream.of(locations(model), columns(model), constants(model)).flatMap(each -> each);
    }

    private static Stream<Problem> locations(ModelDescription model) {
        ModelDescription.Location location = model.location();
        Stream<Problem> table = unusable(model, location.table(), "table");
        Stream<Problem> schema =
                location.schema().isEmpty() ? Stream.of() : unusable(model, location.schema(), "schema");
        Stream<Problem> database =
                location.database().isEmpty() ? Stream.of() : unusable(model, location.database(), "database");
        return Stream.of(table, schema, database)
                .flatMap(each -> each)
                .map(problem -> problem.at(Annotations.find(model.element(), ApiNames.MODEL)));
    }

    private static Stream<Problem> unusable(ModelDescription model, String name, String what) {
        return reason(name).stream()
                .map(reason -> Problem.of(
                        ProcessorMessage.NAME_UNUSABLE,
                        model.element(),
                        name,
                        what,
                        model.fields().name(),
                        reason));
    }

    private static Stream<Problem> columns(ModelDescription model) {
        Stream.Builder<Problem> problems = Stream.builder();
        Map<String, ColumnDescription> taken = new HashMap<>();
        for (ColumnDescription column : model.columns()) {
            String place = model.fields().name() + "." + column.field();
            reason(column.name())
                    .ifPresent(reason -> problems.add(Problem.of(
                            ProcessorMessage.NAME_UNUSABLE,
                            column.source().element(),
                            column.name(),
                            "column",
                            "[" + place + "]",
                            reason)));
            ColumnDescription first = taken.putIfAbsent(column.name(), column);
            if (first != null) {
                problems.add(Problem.of(
                        ProcessorMessage.DUPLICATE_COLUMN,
                        column.source().element(),
                        place,
                        model.fields().name() + "." + first.field(),
                        column.name()));
            }
        }
        return problems.build();
    }

    private static Optional<String> reason(String name) {
        if (name.isBlank()) {
            return Optional.of("is empty");
        }
        if (name.length() > LONGEST) {
            return Optional.of("has " + name.length() + " characters");
        }
        return name.chars().anyMatch(Character::isISOControl)
                ? Optional.of("has control characters")
                : Optional.empty();
    }

    private static Stream<Problem> constants(ModelDescription model) {
        Stream.Builder<Problem> problems = Stream.builder();
        Map<String, String> taken = new HashMap<>();
        String name = model.fields().name();
        for (ColumnDescription column : model.columns()) {
            String owner = column.source().owner().getSimpleName().toString();
            String before = taken.putIfAbsent(column.field(), "the field of " + owner);
            if (before != null) {
                problems.add(Problem.of(
                        ProcessorMessage.CONSTANT_TWICE,
                        column.source().element(),
                        owner,
                        column.field(),
                        before,
                        name));
            }
        }
        for (RelationDescription relation : model.relations()) {
            String before = taken.get(relation.name());
            if (before != null) {
                problems.add(Problem.of(
                        ProcessorMessage.CONSTANT_TWICE,
                        relation.source().method(),
                        name,
                        relation.name() + "()",
                        before,
                        name));
            }
        }
        return problems.build();
    }
}
