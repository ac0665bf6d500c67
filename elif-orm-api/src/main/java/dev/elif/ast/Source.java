package dev.elif.ast;

/** What a {@link Select} reads from. */
public sealed interface Source extends Node permits Table, Sampled, Derived, Common, Common.Self, Raw {}
