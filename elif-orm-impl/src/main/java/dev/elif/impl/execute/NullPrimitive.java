package dev.elif.impl.execute;

/** A primitive reader met SQL's null. */
final class NullPrimitive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NullPrimitive() {
        super(null, null, false, false);
    }
}
