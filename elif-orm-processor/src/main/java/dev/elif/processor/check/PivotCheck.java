package dev.elif.processor.check;

import dev.elif.processor.describe.ModelDescription;
import dev.elif.processor.describe.PivotKeys;
import dev.elif.processor.describe.RelationDescription;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.ModelReader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Judges relations over rows between two models. */
final class PivotCheck {

    private PivotCheck() {}

    static Stream<Problem> problems(RelationDescription relation) {
        ExecutableElement method = relation.source().method();
        return PivotKeys.of(relation).stream()
                .flatMap(PivotKeys::problems)
                .limit(1)
                .map(reason -> Problem.of(
                                ProcessorMessage.PIVOT_UNUSABLE,
                                method,
                                relation.owner().name(),
                                relation.name(),
                                reason)
                        .at(Annotations.find(method, ApiNames.PIVOT)));
    }

    /** A method that wanted to lead over rows between. */
    static Stream<Problem> misplaced(ModelDescription model) {
        Set<ExecutableElement> pivoted = model.relations().stream()
                .filter(relation -> relation.kind().isPivoted())
                .map(relation -> relation.source().method())
                .collect(Collectors.toSet());
        return ElementFilter.methodsIn(model.element().getEnclosedElements()).stream()
                .filter(method -> Annotations.present(method, ApiNames.PIVOT))
                .filter(method -> !pivoted.contains(method) && !ModelReader.isMissing(method.getReturnType()))
                .map(method -> Problem.of(
                                ProcessorMessage.PIVOT_MISPLACED,
                                method,
                                model.fields().name(),
                                method.getSimpleName())
                        .at(Annotations.find(method, ApiNames.PIVOT)));
    }
}
