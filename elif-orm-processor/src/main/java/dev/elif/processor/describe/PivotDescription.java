package dev.elif.processor.describe;

import java.util.List;
import java.util.Optional;

/**
 * The rows between two models.
 *
 * @param model their own model; empty for a table without
 * @param table the table, where they have no model
 * @param foreignKey the columns, or the fields of their model, that repeat the key of the model that has the relation
 * @param relatedKey those that repeat the key of the related model
 * @param typed the column that says of which type one of both is, if there is one
 */
public record PivotDescription(
        Optional<FieldsDescription> model,
        String table,
        List<String> foreignKey,
        List<String> relatedKey,
        Optional<Typed> typed) {

    /**
     * A column of the rows that names a type.
     *
     * @param column the column
     * @param alias what it holds in the rows that are meant
     */
    public record Typed(String column, String alias) {}

    public PivotDescription {
        foreignKey = List.copyOf(foreignKey);
        relatedKey = List.copyOf(relatedKey);
    }

    /** The columns of {@code fields}, as far as their model has them. */
    public List<ColumnDescription> columns(List<String> fields) {
        return model.stream()
                .flatMap(pivot -> fields.stream().flatMap(field -> pivot.column(field).stream()))
                .toList();
    }
}
