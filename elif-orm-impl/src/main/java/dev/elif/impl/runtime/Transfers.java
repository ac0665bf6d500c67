package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Call;
import dev.elif.ast.Expression;
import dev.elif.ast.InsertSelect;
import dev.elif.ast.OnConflict;
import dev.elif.ast.Operation;
import dev.elif.error.QueryException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Transfer;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inserts rows that the database selects itself. */
final class Transfers<M> {

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;

    Transfers(ModelType<M> type, Conductor conductor, Writes writes) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
    }

    <S> long insert(Query<S> source, List<? extends Transfer<M, ? super S>> transfers, @Nullable OnConflict conflict) {
        Set<String> columns = new LinkedHashSet<>();
        List<Expression> selected = new ArrayList<>();
        for (Transfer<M, ? super S> transfer : transfers) {
            if (!columns.add(transfer.column().name())) {
                throw new QueryException(
                        ImplMessage.FILLED_TWICE, type.name(), transfer.column().name());
            }
            selected.add(transfer.value().expression());
        }
        refuseTenant(columns);
        for (Assignment<M> own : new RowDefaults(writes.stamps(), writes.tenancy()).beside(type, columns)) {
            columns.add(own.column());
            selected.add(Call.of(own.value().type(), Operation.CAST, own.value()));
        }
        return conductor.update(
                new InsertSelect(type.table(), List.copyOf(columns), source.statement(selected), conflict), type);
    }

    /** Whose rows they become is not for a select to say. */
    private void refuseTenant(Set<String> columns) {
        type.tenant()
                .map(Column::name)
                .filter(columns::contains)
                .filter(tenant -> !writes.tenancy().lifted())
                .ifPresent(tenant -> {
                    throw new QueryException(ImplMessage.OTHER_TENANT, type.name(), tenant);
                });
    }
}
