package dev.elif.processor.describe;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A model without its relations: as much as others need to relate to it.
 *
 * @param element the model
 * @param columns its columns, those of base classes first
 * @param keys the columns of its key
 * @param complete whether all its base classes are known
 */
public record FieldsDescription(
        TypeElement element, List<ColumnDescription> columns, List<ColumnDescription> keys, boolean complete) {

    /** The model's simple name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** The column of the Java field {@code field}. */
    public Optional<ColumnDescription> column(String field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst();
    }
}
