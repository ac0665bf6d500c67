package dev.elif.processor.describe;

import dev.elif.processor.read.TypeText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Looks for supertypes by name, with the arguments that a type gives them. */
final class Supertypes {

    private final Types types;

    Supertypes(Types types) {
        this.types = types;
    }

    /** The type {@code name} that {@code type} is. */
    Optional<DeclaredType> find(TypeMirror type, String name) {
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeMirror next = open.pop();
            if (TypeText.name(next).equals(name)) {
                return Optional.of((DeclaredType) next);
            }
            if (next.getKind() == TypeKind.DECLARED) {
                open.addAll(types.directSupertypes(next));
            }
        }
        return Optional.empty();
    }
}
