package dev.elif.processor.describe;

import dev.elif.processor.read.ApiNames;
import dev.elif.processor.read.TypeText;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Judges the method that says more of a relation's rows. */
final class QueryMethod {

    private QueryMethod() {}

    /** What keeps generated code from calling {@code query} for a relation to {@code target}. */
    static Optional<String> problem(ExecutableElement query, Optional<TypeMirror> target) {
        String wanted = ApiNames.QUERY + "<" + target.map(TypeText::qualified).orElse("?") + ">";
        String taken = TypeText.qualified(query.getParameters().get(0).asType());
        String returned = TypeText.qualified(query.getReturnType());
        if (query.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("it is private");
        }
        if (!taken.equals(wanted)) {
            return Optional.of("it takes a " + taken);
        }
        if (!returned.equals(wanted)) {
            return Optional.of("it returns a " + returned);
        }
        return query.getThrownTypes().isEmpty() ? Optional.empty() : Optional.of("it declares exceptions");
    }
}
