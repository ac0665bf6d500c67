package dev.elif.processor.describe;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A pair of a type and a key, by which rows belong to models of several types.
 *
 * @param type the field that holds the alias
 * @param key the fields that hold the key
 * @param holder the model that has those fields
 * @param targets what rows may belong to; empty where that cannot be found out
 * @param unusable why it cannot be used, if so
 */
public record MorphDescription(
        String type, List<String> key, FieldsDescription holder, List<Target> targets, Optional<String> unusable) {

    public MorphDescription {
        key = List.copyOf(key);
        targets = List.copyOf(targets);
    }

    /**
     * A model that rows may belong to.
     *
     * @param alias what stands for it
     * @param model the model
     */
    public record Target(String alias, FieldsDescription model) {}

    /** What stands for {@code model}, which is one of the targets. */
    public String alias(TypeElement element) {
        return targets.stream()
                .filter(target -> target.model().element().equals(element))
                .map(Target::alias)
                .findFirst()
                .orElseThrow();
    }

    /** The column of the alias. */
    public Optional<ColumnDescription> typeColumn() {
        return holder.column(type);
    }

    /** The columns of the key, as far as there are such fields. */
    public List<ColumnDescription> keyColumns() {
        return key.stream().flatMap(field -> holder.column(field).stream()).toList();
    }
}
