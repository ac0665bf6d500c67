package dev.elif.cdi.core;

/** A text that nobody prints by accident. */
record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
