package dev.elif.impl.runtime;

import dev.elif.ast.Aggregate;
import dev.elif.ast.Assignment;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Delete;
import dev.elif.ast.Expression;
import dev.elif.ast.Insert;
import dev.elif.ast.Labelled;
import dev.elif.ast.OnConflict;
import dev.elif.ast.Over;
import dev.elif.ast.Path;
import dev.elif.ast.Paths;
import dev.elif.ast.Select;
import dev.elif.ast.Statement;
import dev.elif.ast.Update;
import dev.elif.ast.UpdateFrom;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.impl.map.ModelWriter;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.query.MassWriter;
import dev.elif.query.Projection;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Updates and deletes the rows that a query finds, in one statement. */
final class MassWrites implements MassWriter {

    private final Conductor conductor;
    private final Stamps stamps;
    private final Tenancy tenancy;

    MassWrites(Conductor conductor, Stamps stamps, Tenancy tenancy) {
        this.conductor = conductor;
        this.stamps = stamps;
        this.tenancy = tenancy;
    }

    @Override
    public <M> long update(Query<M> query, List<? extends Assignment<? super M>> values) {
        return conductor.update(update(query, values, List.of()), query);
    }

    @Override
    public <M> List<M> updateReturning(Query<M> query, List<? extends Assignment<? super M>> values) {
        return conductor.models(update(query, values, columns(query.type())), query);
    }

    @Override
    public <M, R> List<R> updateReturning(Projection<M, R> projection, List<? extends Assignment<? super M>> values) {
        return conductor.rows(updating(projection, values), projection.source(), projection.mapper()::map);
    }

    /** By the mark of the soft delete where there is one. */
    @Override
    public <M> long delete(Query<M> query) {
        return conductor.update(delete(query, List.of()), query);
    }

    @Override
    public <M> List<M> deleteReturning(Query<M> query) {
        ModelType<M> type = query.type();
        List<M> models = conductor.models(delete(query, columns(type)), query);
        if (type.deletedAt().isEmpty()) {
            models.forEach(model -> removed(type.state(model)));
        }
        return models;
    }

    /** A row that is gone is one to insert when its model is saved again. */
    private static void removed(@Nullable ModelState state) {
        if (state != null) {
            state.removed();
        }
    }

    @Override
    public <M, R> List<R> deleteReturning(Projection<M, R> projection) {
        return conductor.rows(deleting(projection), projection.source(), projection.mapper()::map);
    }

    @Override
    public <M, R> Statement updating(Projection<M, R> projection, List<? extends Assignment<? super M>> values) {
        return update(projection.source(), values, own(projection));
    }

    @Override
    public <M, R> Statement deleting(Projection<M, R> projection) {
        return delete(projection.source(), own(projection));
    }

    @Override
    public <M> long forceDelete(Query<M> query) {
        return conductor.update(forceDelete(query, List.of()), query);
    }

    /** A row that somebody else inserts meanwhile is updated. */
    @Override
    public <M> boolean updateOrInsert(Query<M> query, List<? extends Assignment<? super M>> values) {
        return stamps.transactions().required(() -> {
            if (update(query, values) > 0) {
                return false;
            }
            boolean inserted = conductor.update(insert(query, values), query) > 0;
            if (!inserted) {
                long unused = update(query, values);
            }
            return inserted;
        });
    }

    private <M> Statement insert(Query<M> query, List<? extends Assignment<? super M>> values) {
        ModelType<M> type = query.type();
        List<Assignment<? super M>> all = new ArrayList<>(values);
        Set<String> given = new HashSet<>();
        values.forEach(value -> given.add(value.column()));
        for (Assignment<M> attribute : query.attributes()) {
            if (given.add(attribute.column())) {
                all.add(attribute);
            }
        }
        all.addAll(new RowDefaults(stamps, query.unscoped().tenant() ? tenancy.lift() : tenancy).beside(type, given));
        return new Insert(type.table(), all, OnConflict.NOTHING, List.of());
    }

    private <M> Statement update(
            Query<M> query, List<? extends Assignment<? super M>> values, List<? extends Expression> returning) {
        ModelType<M> type = query.type();
        check(query, values);
        List<Assignment<? super M>> stamped = stamped(type, values);
        return stamped.stream().anyMatch(value -> Paths.any(value.value()))
                ? selected(query, stamped, returning)
                : new Update(type.table(), stamped, rows(query), returning);
    }

    /** What other tables or selects decide is selected beside the keys of the rows. */
    private static <M> Statement selected(
            Query<M> query, List<Assignment<? super M>> values, List<? extends Expression> returning) {
        ModelType<M> type = query.type();
        List<Expression> columns = new ArrayList<>();
        type.keyColumns().forEach(column -> columns.add(column.expression()));
        List<Assignment<?>> referring = new ArrayList<>(values.size());
        for (Assignment<? super M> value : values) {
            if (Paths.any(value.value())) {
                String name = "#" + columns.size();
                columns.add(new Labelled(value.value(), name));
                ColumnRef reference = new ColumnRef(
                        Path.of(UpdateFrom.ROWS), name, value.value().type());
                referring.add(new Assignment<>(value.column(), value.path(), reference));
            } else {
                referring.add(value);
            }
        }
        List<String> keys = type.keyColumns().stream().<String>map(Column::name).toList();
        return new UpdateFrom(type.table(), keys, referring, query.statement(columns), returning);
    }

    private <M> Statement delete(Query<M> query, List<? extends Expression> returning) {
        ModelType<M> type = query.type();
        return type.deletedAt()
                .map(column -> update(query, List.of(now(type, column)), returning))
                .orElseGet(() -> forceDelete(query, returning));
    }

    private <M> Statement forceDelete(Query<M> query, List<? extends Expression> returning) {
        check(query, List.of());
        return new Delete(query.type().table(), rows(query), returning);
    }

    private static List<? extends Expression> columns(ModelType<?> type) {
        return type.columns().stream().map(Column::expression).toList();
    }

    /** What a projection selects, if it is of the rows themselves. */
    private static List<? extends Expression> own(Projection<?, ?> projection) {
        List<? extends Expression> columns = projection.columns();
        if (columns.stream().anyMatch(column -> Paths.any(column) || column.any(MassWrites::ofSeveralRows))) {
            throw new QueryException(
                    ApiMessage.RETURNING_OTHERS, projection.source().type().name());
        }
        return columns;
    }

    private static boolean ofSeveralRows(Expression value) {
        return value instanceof Aggregate || value instanceof Over;
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
