package dev.elif.ast;

/** One SQL statement as data. */
public sealed interface Statement extends Node
        permits Select,
                Combined,
                Insert,
                InsertMany,
                Copy,
                InsertSelect,
                Update,
                UpdateMany,
                UpdateFrom,
                Delete,
                Truncate {}
