package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Delete;
import dev.elif.ast.Select;
import dev.elif.ast.Update;
import dev.elif.impl.map.ModelWriter;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Updates and deletes the rows that a query finds, in one statement. */
final class MassWrites {

    private final Conductor conductor;
    private final Stamps stamps;
    private final Tenancy tenancy;

    MassWrites(Conductor conductor, Stamps stamps, Tenancy tenancy) {
        this.conductor = conductor;
        this.stamps = stamps;
        this.tenancy = tenancy;
    }

    <M> long update(Query<M> query, List<? extends Assignment<? super M>> values) {
        ModelType<M> type = query.type();
        check(query, values);
        return conductor.update(Update.of(type.table(), stamped(type, values), rows(query)), query);
    }

    /** By the mark of the soft delete where there is one. */
    <M> long delete(Query<M> query) {
        ModelType<M> type = query.type();
        return type.deletedAt()
                .map(column -> update(query, List.of(now(type, column))))
                .orElseGet(() -> forceDelete(query));
    }

    <M> long forceDelete(Query<M> query) {
        ModelType<M> type = query.type();
        check(query, List.of());
        return conductor.update(new Delete(type.table(), rows(query)), query);
    }

    /** {@code values}, the time of change, unless they set it, and a raised version. */
    <M> List<Assignment<? super M>> stamped(ModelType<M> type, List<? extends Assignment<? super M>> values) {
        List<Assignment<? super M>> all = new ArrayList<>(values);
        touched(type)
                .filter(touch ->
                        values.stream().noneMatch(value -> value.column().equals(touch.column())))
                .ifPresent(all::add);
        stamps.versions().raised(type).ifPresent(raise -> {
            all.removeIf(value -> value.column().equals(raise.column()));
            all.add(raise);
        });
        return all;
    }

    private <M> Optional<Assignment<M>> touched(ModelType<M> type) {
        return type.updatedAt()
                .filter(column -> stamps.timestamps().automatic())
                .map(column -> now(type, column));
    }

    private <M> Assignment<M> now(ModelType<M> type, Column<M, ?> column) {
        return ModelWriter.assignment(type, column, stamps.timestamps().now(column));
    }

    private <M> void check(Query<M> query, List<? extends Assignment<? super M>> values) {
        if (query.type().tenant().isPresent() && !query.unscoped().tenant()) {
            tenancy.check(query.type(), values);
        }
    }

    /** The query's own conditions, or, where a statement of change cannot say what it says, the keys that it finds. */
    private static <M> List<? extends Condition<?>> rows(Query<M> query) {
        ModelType<M> type = query.type();
        List<ColumnRef> key = type.keyColumns().stream().map(Column::expression).toList();
        Select select = query.statement(key);
        if (select.plain()) {
            return select.where();
        }
        return List.of(Comparison.<M>in(key, select));
    }
}
