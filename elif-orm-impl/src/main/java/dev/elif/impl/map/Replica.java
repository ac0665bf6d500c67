package dev.elif.impl.map;

import dev.elif.error.QueryException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelDefinition;
import dev.elif.model.ModelType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes another model of one, to be saved as a row of its own. */
public final class Replica {

    private static final Map<Class<?>, Object> ZEROS = Map.of(
            Boolean.class,
            false,
            Byte.class,
            (byte) 0,
            Short.class,
            (short) 0,
            Integer.class,
            0,
            Long.class,
            0L,
            Float.class,
            0f,
            Double.class,
            0d,
            Character.class,
            '\0');

    private Replica() {}

    /** {@code copy} of a model, without what belongs to its row and without {@code except}. */
    public static <M> M of(ModelType<M> type, M copy, Collection<? extends Column<M, ?>> except) {
        Set<Column<M, ?>> cleared = new HashSet<>(except);
        cleared.addAll(type.keyColumns());
        cleared.addAll(type.generatedColumns());
        type.generators().stream().map(ModelDefinition.Generator::column).forEach(cleared::add);
        type.version().ifPresent(cleared::add);
        type.createdAt().ifPresent(cleared::add);
        type.updatedAt().ifPresent(cleared::add);
        type.deletedAt().ifPresent(cleared::add);
        M replica = copy;
        for (Column<M, ?> column : cleared) {
            replica = without(type, replica, column);
        }
        return replica;
    }

    /** Only generated code knows which fields are primitive, and it refuses null. */
    private static <M> M without(ModelType<M> type, M model, Column<M, ?> column) {
        int position = type.position(column);
        try {
            return type.with(model, position, null);
        } catch (NullPointerException primitive) {
            Object zero = ZEROS.get(column.type().javaType());
            if (zero == null) {
                throw new QueryException(primitive, ImplMessage.NO_REPLICA, type.name(), column.field());
            }
            return type.with(model, position, zero);
        }
    }
}
