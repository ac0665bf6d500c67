package dev.elif.cdi;

import dev.elif.NamedDatabase;
import jakarta.enterprise.util.AnnotationLiteral;

/** {@code @NamedDatabase} with a value. */
@SuppressWarnings("ClassExplicitlyAnnotation") // how CDI makes a qualifier
final class NamedLiteral extends AnnotationLiteral<NamedDatabase> implements NamedDatabase {

    private static final long serialVersionUID = 1;

    private final String value;

    NamedLiteral(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
