package dev.elif.impl.map;

import dev.elif.error.MappingException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.ColumnType;
import dev.elif.model.Row;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of rows, of which nothing was generated: their constructor is looked up once and lives as long as their class.
 *
 * @param <R> the record
 */
public final class RecordShape<R> {

    private static final ClassValue<RecordShape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
            return new RecordShape<>(type);
        }
    };

    private final Class<R> type;
    private final List<Part> parts;
    private final MethodHandle constructor;

    private record Part(String name, ColumnType<?> type, boolean primitive) {}

    private RecordShape(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.type = type;
        this.parts = Arrays.stream(components).map(each -> part(type, each)).toList();
        this.constructor = constructor(type, components);
    }

    /** The shape of {@code type}, which is a record. */
    @SuppressWarnings("unchecked")
    public static <R> RecordShape<R> of(Class<R> type) {
        return (RecordShape<R>) SHAPES.get(type);
    }

    /** The names of its components. */
    public List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    /** The record of {@code row}, which has its components in their order. */
    public R read(Row row) {
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = part.type().read(row, i);
            if (values[i] == null && part.primitive()) {
                throw new MappingException(ImplMessage.NULL_PRIMITIVE, type.getSimpleName(), part.name());
            }
        }
        return type.cast(made(values));
    }

    /** A handle may throw anything, the constructor of a record nothing checked. */
    private Object made(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Part part(Class<?> type, RecordComponent component) {
        ColumnType<?> read = Scalars.of(component.getGenericType())
                .orElseThrow(() -> new MappingException(
                        ImplMessage.RAW_COMPONENT,
                        component.getName(),
                        type.getSimpleName(),
                        component.getGenericType().getTypeName()));
        return new Part(component.getName(), read, component.getType().isPrimitive());
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> declared = type.getDeclaredConstructor(parameters);
            declared.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(declared)
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException | RuntimeException closed) {
            throw new MappingException(closed, ImplMessage.RAW_CLOSED, type.getName());
        }
    }
}
