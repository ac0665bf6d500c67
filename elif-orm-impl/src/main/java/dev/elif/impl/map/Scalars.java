package dev.elif.impl.map;

import dev.elif.model.ColumnType;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows how a single value is read of which only the class is known. */
public final class Scalars {

    private static final Map<Class<?>, ColumnType<?>> TYPES = Stream.of(
                    ColumnType.BOOLEAN,
                    ColumnType.BYTE,
                    ColumnType.SHORT,
                    ColumnType.INTEGER,
                    ColumnType.LONG,
                    ColumnType.FLOAT,
                    ColumnType.DOUBLE,
                    ColumnType.NUMERIC,
                    ColumnType.TEXT,
                    ColumnType.BYTES,
                    ColumnType.UUID,
                    ColumnType.DATE,
                    ColumnType.TIME,
                    ColumnType.DATE_TIME,
                    ColumnType.INSTANT,
                    ColumnType.OFFSET_DATE_TIME)
            .collect(Collectors.toUnmodifiableMap(ColumnType::javaType, Function.identity()));

    private Scalars() {}

    /** How a {@code type} is read: one of a column's own types, an enum by its name, or a list of them. */
    public static Optional<ColumnType<?>> of(Type type) {
        if (type instanceof Class<?> plain) {
            Class<?> boxed = MethodType.methodType(plain).wrap().returnType();
            return plain.isEnum() ? Optional.of(enumeration(plain)) : Optional.ofNullable(TYPES.get(boxed));
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return of(list.getActualTypeArguments()[0]).map(ColumnType::list);
        }
        return Optional.empty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ColumnType<?> enumeration(Class<?> type) {
        return ColumnType.enumeration((Class<? extends Enum>) type);
    }
}
