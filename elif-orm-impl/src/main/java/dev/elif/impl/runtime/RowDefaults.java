package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.impl.map.ModelWriter;
import dev.elif.model.Column;
import dev.elif.model.KeyGeneration;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What elif sets in a row that is inserted without a model: timestamps, the first version, the tenant. */
final class RowDefaults {

    private final Stamps stamps;
    private final Tenancy tenancy;

    RowDefaults(Stamps stamps, Tenancy tenancy) {
        this.stamps = stamps;
        this.tenancy = tenancy;
    }

    /**
     * The values of columns that {@code given} does not name.
     *
     * @throws QueryException when the key is one that the database does not make
     */
    <M> List<Assignment<M>> beside(ModelType<M> type, Set<String> given) {
        List<String> missing = type.keyColumns().stream()
                .map(Column::name)
                .filter(key -> !given.contains(key))
                .toList();
        if (!missing.isEmpty()
                && type.keyGeneration() != KeyGeneration.IDENTITY
                && type.defaultColumns().stream().noneMatch(column -> missing.contains(column.name()))) {
            throw new QueryException(ApiMessage.NO_KEY, type.name(), missing);
        }
        List<Assignment<M>> values = new ArrayList<>();
        if (!stamps.silent()) {
            type.createdAt().ifPresent(column -> add(type, given, column, values));
            type.updatedAt().ifPresent(column -> add(type, given, column, values));
        }
        stamps.versions()
                .first(type)
                .filter(first -> !given.contains(first.column()))
                .ifPresent(values::add);
        tenancy.assigned(type).filter(own -> !given.contains(own.column())).ifPresent(values::add);
        return values;
    }

    private <M> void add(ModelType<M> type, Set<String> given, Column<M, ?> column, List<Assignment<M>> values) {
        if (!given.contains(column.name())) {
            values.add(ModelWriter.assignment(type, column, stamps.timestamps().now(column)));
        }
    }
}
