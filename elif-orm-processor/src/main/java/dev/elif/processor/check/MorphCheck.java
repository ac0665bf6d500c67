package dev.elif.processor.check;

import dev.elif.processor.describe.FieldsDescription;
import dev.elif.processor.describe.MorphDescription;
import dev.elif.processor.describe.RelationDescription;
import java.util.stream.Stream;

/** Judges relations by a type and a key. */
final class MorphCheck {

    private MorphCheck() {}

    /** Of a relation to models of several types. */
    static Stream<Problem> problems(RelationDescription relation) {
        return relation.morph().flatMap(MorphDescription::unusable).stream()
                .map(reason -> Problem.of(
                        ProcessorMessage.MORPH_UNUSABLE,
                        relation.source().method(),
                        relation.owner().name(),
                        relation.name(),
                        reason));
    }

    /** Of the other side, where {@code target} has no pair for it; what is wrong with a pair is said where it is. */
    static Stream<Problem> missing(RelationDescription relation, FieldsDescription target) {
        return relation.morph().isPresent()
                ? Stream.of()
                : Stream.of(Problem.of(
                        ProcessorMessage.MORPH_MISSING,
                        relation.source().method(),
                        relation.owner().name(),
                        relation.name(),
                        target.name(),
                        relation.owner().name()));
    }
}
