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
        boolean fields = kind == Kind.BELONGS_TO_MANY_USING;
        String table = Annotations.text(relation.method(), ApiNames.PIVOT, "table")
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> table(owner, target));
        return new PivotDescription(
                model, table, key(relation, "foreignKey", owner, fields), key(relation, "relatedKey", target, fields));
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
