package dev.elif.processor.describe;

import javax.lang.model.type.TypeMirror;

/**
 * A global scope that a model names.
 *
 * @param type its class
 * @param foreign whether it is one of another model
 */
public record ScopeDescription(TypeMirror type, boolean foreign) {}
