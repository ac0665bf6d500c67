package dev.elif.model;

import dev.elif.error.ApiMessage;
import dev.elif.error.MappingException;
import dev.elif.error.ModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The constants of an enum by their codes. */
final class EnumCodes<E extends Enum<E>, C> {

    private final Class<E> type;
    private final Map<C, E> constants;

    private EnumCodes(Class<E> type, Map<C, E> constants) {
        this.type = type;
        this.constants = constants;
    }

    static <E extends Enum<E>, C> EnumCodes<E, C> of(Class<E> type, Function<E, C> code) {
        Map<C, E> constants = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            E other = constants.put(code.apply(constant), constant);
            if (other != null) {
                throw new ModelException(ApiMessage.CODE_TWICE, type.getName(), other.name(), constant.name());
            }
        }
        return new EnumCodes<>(type, constants);
    }

    /** The constant of that code, which stays out of the message: it may be a value that nobody else is to see. */
    E constant(C code) {
        E constant = constants.get(code);
        if (constant == null) {
            throw new MappingException(ApiMessage.CODE_UNKNOWN, type.getSimpleName());
        }
        return constant;
    }
}
