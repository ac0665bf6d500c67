package dev.elif.ast;

/** Something with a value in SQL. */
public sealed interface Expression extends Node
        permits ColumnRef, Bind, Aggregate, Arithmetic, Excluded, Inserted, One, Outer, Subselect, Deferred {

    /** What kind of value it has. */
    SqlType type();
}
