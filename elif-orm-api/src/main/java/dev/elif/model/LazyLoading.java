package dev.elif.model;

/** What happens when a relation is asked for that was not loaded with its model. */
public enum LazyLoading {

    /** It is loaded for all models of the same result at once: one statement, however many they are. */
    BATCH,

    /** It is an error where the model came with others, so that no query is forgotten; of a single model it is loaded. */
    STRICT,

    /** It is loaded for that model alone. */
    SINGLE
}
