package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.Condition;
import dev.elif.error.QueryException;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.spi.TenantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each tenant to its own rows: without one nothing is visible, and nothing can be written. Safe for all threads.
 *
 * <p>Models without a tenant pass through it untouched.
 */
final class Tenancy {

    private final Optional<TenantSource> source;
    private final boolean lifted;

    Tenancy(Optional<TenantSource> source) {
        this(source, false);
    }

    private Tenancy(Optional<TenantSource> source, boolean lifted) {
        this.source = source;
        this.lifted = lifted;
    }

    /** One that lets everything pass. */
    Tenancy lift() {
        return new Tenancy(source, true);
    }

    boolean lifted() {
        return lifted;
    }

    /** True of the rows of the present tenant; of none when there is none. */
    <M> Condition<M> visible(ModelType<M> type) {
        Column<M, ?> column = type.tenant().orElseThrow();
        return present(column)
                .map(tenant -> ModelWriter.equal(type, column, tenant))
                .orElseGet(() -> Condition.any(List.of()));
    }

    /** What must hold of a row that is written. */
    <M> List<Condition<M>> own(ModelType<M> type) {
        return guarded(type)
                .map(column -> List.of(ModelWriter.equal(type, column, required(type, column))))
                .orElse(List.of());
    }

    /** What finds the row of {@code stored}: its key, and the present tenant, to whom it must belong. */
    <M> List<Condition<M>> key(ModelType<M> type, M stored) {
        List<Condition<M>> key = ModelWriter.key(type, stored);
        guarded(type).ifPresent(column -> {
            Object tenant = required(type, column);
            Object owner = type.value(stored, type.position(column));
            if (owner != null) {
                same(type, column, owner, tenant);
            }
            key.add(ModelWriter.equal(type, column, tenant));
        });
        return key;
    }

    /** {@code model} as the present tenant's, whose it becomes when it is nobody's; a record comes back as another. */
    <M> M owned(ModelType<M> type, M model) {
        Optional<Column<M, ?>> guarded = guarded(type);
        if (guarded.isEmpty()) {
            return model;
        }
        Column<M, ?> column = guarded.get();
        Object tenant = required(type, column);
        Object owner = type.value(model, type.position(column));
        if (owner == null) {
            return type.with(model, type.position(column), tenant);
        }
        same(type, column, owner, tenant);
        return model;
    }

    /** What a new row says of whose it is; nothing where that is not guarded. */
    <M> Optional<Assignment<M>> assigned(ModelType<M> type) {
        return guarded(type).map(column -> ModelWriter.assignment(type, column, required(type, column)));
    }

    /** Refuses to write without a tenant, or to give rows to another. */
    <M> void check(ModelType<M> type, List<? extends Assignment<? super M>> values) {
        guarded(type).ifPresent(column -> {
            Object tenant = ModelWriter.stored(type, column, required(type, column));
            for (Assignment<? super M> value : values) {
                if (value.column().equals(column.name())) {
                    same(type, column, value.value() instanceof Bind bind ? bind.value() : value.value(), tenant);
                }
            }
        });
    }

    /** The positions of the columns that find a row. */
    <M> List<Integer> keyPositions(ModelType<M> type) {
        List<Integer> positions = new ArrayList<>();
        type.keyColumns().forEach(column -> positions.add(type.position(column)));
        guarded(type)
                .map(type::position)
                .filter(position -> !positions.contains(position))
                .ifPresent(positions::add);
        return positions;
    }

    private <M> Optional<Column<M, ?>> guarded(ModelType<M> type) {
        return lifted ? Optional.empty() : type.tenant();
    }

    private Object required(ModelType<?> type, Column<?, ?> column) {
        return present(column).orElseThrow(() -> new QueryException(ImplMessage.NO_TENANT, type.name()));
    }

    private Optional<Object> present(Column<?, ?> column) {
        Optional<Object> tenant = source.flatMap(TenantSource::tenant);
        tenant.filter(value -> !column.type().javaType().isInstance(value)).ifPresent(value -> {
            throw new QueryException(
                    ImplMessage.WRONG_TENANT,
                    value.getClass().getName(),
                    column.name(),
                    column.type().javaType().getName());
        });
        return tenant;
    }

    private static void same(ModelType<?> type, Column<?, ?> column, @Nullable Object owner, @Nullable Object tenant) {
        if (!Objects.equals(owner, tenant)) {
            throw new QueryException(ImplMessage.OTHER_TENANT, type.name(), column.name());
        }
    }
}
