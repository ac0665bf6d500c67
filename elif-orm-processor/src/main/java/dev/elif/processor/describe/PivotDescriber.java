package dev.elif.processor.describe;

import dev.elif.processor.describe.RelationDescription.Kind;
import dev.elif.processor.read.Annotations;
import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.RelationSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the rows between two models: by what their relation says, or by convention. */
final class PivotDescriber {

    private PivotDescriber() {}

    static PivotDescription describe(
            RelationSource relation,
            Kind kind,
            FieldsDescription owner,
            FieldsDescription target,
            Optional<FieldsDescription> model) {
        if (kind.isTyped()) {
            return typed(relation, kind, owner, target);
        }
        boolean fields = kind == Kind.BELONGS_TO_MANY_USING;
        String table = Annotations.text(relation.method(), ApiNames.PIVOT, "table")
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> table(owner, target));
        return new PivotDescription(
                model,
                table,
                key(relation, "foreignKey", owner, fields),
                key(relation, "relatedKey", target, fields),
                Optional.empty());
    }

    /** {@code taggables}, with {@code taggable_type} and {@code taggable_id}, by the name that {@code @Morph} says. */
    private static PivotDescription typed(
            RelationSource relation, Kind kind, FieldsDescription owner, FieldsDescription target) {
        String name =
                Annotations.text(relation.method(), ApiNames.MORPH, "value").orElse("");
        String table = Annotations.text(relation.method(), ApiNames.PIVOT, "table")
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> name.isEmpty() ? "" : Naming.table(name));
        boolean outward = kind == Kind.MORPH_TO_MANY;
        List<String> morph = List.of(Naming.snake(name) + "_id");
        List<String> plain = key(relation, outward ? "relatedKey" : "foreignKey", outward ? target : owner, false);
        FieldsDescription meant = outward ? owner : target;
        return new PivotDescription(
                Optional.empty(),
                table,
                outward ? morph : plain,
                outward ? plain : morph,
                Optional.of(new PivotDescription.Typed(
                        Naming.snake(name) + "_type", MorphDescriber.alias(meant.element()))));
    }

    /** {@code post_tag}. */
    private static String table(FieldsDescription owner, FieldsDescription target) {
        return String.join(
                "_",
                Stream.of(owner, target)
                        .map(model -> Naming.snake(model.name()))
                        .sorted()
                        .toList());
    }

    private static List<String> key(RelationSource relation, String member, FieldsDescription of, boolean field) {
        List<String> named = Annotations.texts(relation.method(), ApiNames.PIVOT, member);
        String conventional = Naming.foreignKey(of.name());
        return named.isEmpty() ? List.of(field ? conventional : Naming.snake(conventional)) : named;
    }
}
