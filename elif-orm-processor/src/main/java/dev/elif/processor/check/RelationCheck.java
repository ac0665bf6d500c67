package dev.elif.processor.check;

import dev.elif.processor.describe.ColumnDescription;
import dev.elif.processor.describe.FieldsDescription;
import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.RelationDescription;
import dev.elif.processor.describe.RelationDescription.Kind;
import dev.elif.processor.describe.ThroughDescription;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.ModelReader;
import dev.elif.processor.read.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Judges the relations of a model. */
final class RelationCheck {

    private RelationCheck() {}

    static Stream<Problem> problems(ModelDescription model) {
        Stream<Problem> relations = model.relations().stream()
                .filter(relation -> !relation.missing())
                .flatMap(relation -> Stream.concat(query(relation), problems(relation)));
        return Stream.of(relations, misplaced(model), straight(model), PivotCheck.misplaced(model))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> problems(RelationDescription relation) {
        String owner = relation.owner().name();
        if (relation.kind() == Kind.MORPH_TO) {
            return MorphCheck.problems(relation);
        }
        if (relation.target().isEmpty()) {
            String target = relation.source().target().map(TypeText::qualified).orElse("no type");
            return Stream.of(Problem.of(
                    ProcessorMessage.TARGET_NOT_MODEL, relation.source().method(), owner, relation.name(), target));
        }
        if (relation.kind().isMorph()) {
            return MorphCheck.missing(relation, relation.target().get());
        }
        if (relation.kind().isThrough()) {
            return way(relation);
        }
        if (relation.kind().isPivoted()) {
            return PivotCheck.problems(relation);
        }
        FieldsDescription target = relation.target().get();
        FieldsDescription holder = relation.kind() == Kind.BELONGS_TO ? relation.owner() : target;
        if (relation.keyColumns().isEmpty()) {
            return Stream.of(); // the model without a key has a problem of its own
        }
        return foreignKey(relation, holder)
                .map(problem -> problem.at(Annotations.find(relation.source().method(), ApiNames.FOREIGN_KEY)));
    }

    private static Stream<Problem> query(RelationDescription relation) {
        return relation.target().stream()
                .flatMap(target -> relation.unusableQuery().stream()
                        .map(reason -> Problem.of(
                                ProcessorMessage.QUERY_UNUSABLE,
                                relation.source().query().orElseThrow(),
                                relation.owner().name(),
                                relation.name(),
                                reason,
                                target.name())));
    }

    private static Stream<Problem> way(RelationDescription relation) {
        ExecutableElement method = relation.source().method();
        String owner = relation.owner().name();
        if (relation.through().isEmpty()) {
            return Stream.of(Problem.of(ProcessorMessage.THROUGH_MISSING, method, owner, relation.name()));
        }
        ThroughDescription way = relation.through().get();
        return way.unusable().stream()
                .map(reason -> Problem.of(
                                ProcessorMessage.THROUGH_UNUSABLE, method, owner, relation.name(), way.path(), reason)
                        .at(Annotations.find(method, ApiNames.THROUGH)));
    }

    private static Stream<Problem> foreignKey(RelationDescription relation, FieldsDescription holder) {
        ExecutableElement method = relation.source().method();
        String owner = relation.owner().name();
        List<ColumnDescription> keys = relation.keyColumns();
        if (relation.foreignKey().size() != keys.size()) {
            return Stream.of(Problem.of(
                    ProcessorMessage.FOREIGN_KEY_COUNT,
                    method,
                    owner,
                    relation.name(),
                    relation.foreignKey(),
                    fields(keys)));
        }
        Optional<String> absent = relation.foreignKey().stream()
                .filter(field -> holder.column(field).isEmpty())
                .findFirst();
        if (absent.isPresent()) {
            return Stream.of(Problem.of(
                    ProcessorMessage.FOREIGN_KEY_MISSING,
                    method,
                    owner,
                    relation.name(),
                    absent.get(),
                    holder.name(),
                    fields(holder.columns())));
        }
        return IntStream.range(0, keys.size())
                .filter(i -> !type(relation.foreignColumns().get(i)).equals(type(keys.get(i))))
                .mapToObj(i -> Problem.of(
                        ProcessorMessage.FOREIGN_KEY_TYPE,
                        method,
                        owner,
                        relation.name(),
                        described(relation.foreignColumns().get(i)),
                        described(keys.get(i))));
    }

    private static String described(ColumnDescription column) {
        return "[%s.%s] (%s)"
                .formatted(column.source().owner().getSimpleName(), column.field(), TypeText.qualified(column.type()));
    }

    private static String type(ColumnDescription column) {
        return TypeText.qualified(column.boxed());
    }

    private static List<String> fields(List<ColumnDescription> columns) {
        return columns.stream().map(ColumnDescription::field).toList();
    }

    /** A method that wanted to lead over other models. */
    private static Stream<Problem> straight(ModelDescription model) {
        Set<ExecutableElement> through = model.relations().stream()
                .filter(relation -> relation.kind().isThrough())
                .map(relation -> relation.source().method())
                .collect(Collectors.toSet());
        return ElementFilter.methodsIn(model.element().getEnclosedElements()).stream()
                .filter(method -> Annotations.present(method, ApiNames.THROUGH))
                .filter(method -> !through.contains(method) && !ModelReader.isMissing(method.getReturnType()))
                .map(method -> Problem.of(
                                ProcessorMessage.THROUGH_MISPLACED,
                                method,
                                model.fields().name(),
                                method.getSimpleName())
                        .at(Annotations.find(method, ApiNames.THROUGH)));
    }

    /** A method that wanted to be a relation. */
    private static Stream<Problem> misplaced(ModelDescription model) {
        Set<ExecutableElement> relations = model.relations().stream()
                .map(relation -> relation.source().method())
                .collect(Collectors.toSet());
        return ElementFilter.methodsIn(model.element().getEnclosedElements()).stream()
                .filter(method -> Annotations.present(method, ApiNames.FOREIGN_KEY))
                .filter(method -> !relations.contains(method) && !ModelReader.isMissing(method.getReturnType()))
                .map(method -> Problem.of(
                                ProcessorMessage.FOREIGN_KEY_MISPLACED,
                                method,
                                model.fields().name(),
                                method.getSimpleName())
                        .at(Annotations.find(method, ApiNames.FOREIGN_KEY)));
    }
}
