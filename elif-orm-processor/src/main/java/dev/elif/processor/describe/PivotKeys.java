package dev.elif.processor.describe;

import dev.elif.processor.read.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges whether the rows between two models repeat the keys of both. */
public record PivotKeys(RelationDescription relation, FieldsDescription target, PivotDescription pivot) {

    /** Of a relation whose related model is known. */
    public static Optional<PivotKeys> of(RelationDescription relation) {
        return relation.target()
                .flatMap(target -> relation.pivot().map(pivot -> new PivotKeys(relation, target, pivot)));
    }

    /** Whether it can be printed. */
    public boolean isUsable() {
        return problems().findFirst().isEmpty();
    }

    /** What is wrong, in words that go on behind "but". */
    public Stream<String> problems() {
        if (isUsing() && pivot.model().isEmpty()) {
            return Stream.of("its rows have no model: the second type argument is none");
        }
        if (pivot.typed().isPresent() && pivot.table().isEmpty()) {
            return Stream.of("it does not say by which name: @Morph(\"taggable\")");
        }
        if (pivot.foreignKey().equals(pivot.relatedKey())) {
            return Stream.of("both models have the same key there: " + pivot.foreignKey());
        }
        return Stream.concat(problems(relation.owner(), pivot.foreignKey()), problems(target, pivot.relatedKey()));
    }

    private boolean isUsing() {
        return relation.kind() == RelationDescription.Kind.BELONGS_TO_MANY_USING;
    }

    private Stream<String> problems(FieldsDescription side, List<String> names) {
        List<ColumnDescription> keys = side.keys();
        if (keys.isEmpty()) {
            return Stream.of(); // a model without a key has a problem of its own
        }
        if (keys.size() != names.size()) {
            return Stream.of("the key of %s has %d columns, but %s %s named"
                    .formatted(side.name(), keys.size(), names, names.size() == 1 ? "is" : "are"));
        }
        return pivot.model().stream()
                .flatMap(model -> IntStream.range(0, keys.size())
                        .boxed()
                        .flatMap(i -> problem(model, names.get(i), side, keys.get(i)).stream()));
    }

    private static Optional<String> problem(
            FieldsDescription model, String field, FieldsDescription side, ColumnDescription key) {
        Optional<ColumnDescription> column = model.column(field);
        if (column.isEmpty()) {
            return Optional.of("%s has no field [%s]".formatted(model.name(), field));
        }
        String found = TypeText.qualified(column.get().boxed());
        String wanted = TypeText.qualified(key.boxed());
        return found.equals(wanted)
                ? Optional.empty()
                : Optional.of("[%s.%s] is a %s and [%s.%s] a %s"
                        .formatted(model.name(), field, found, side.name(), key.field(), wanted));
    }
}
