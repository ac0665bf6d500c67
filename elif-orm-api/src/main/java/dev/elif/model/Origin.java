package dev.elif.model;

/** Marks the runtime that a model was read from, so that its relations are loaded and its changes saved there. */
public interface Origin {}
