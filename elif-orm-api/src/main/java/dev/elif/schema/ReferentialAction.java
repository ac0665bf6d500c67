package dev.elif.schema;

/** What happens to rows when the row they reference goes or changes. */
public enum ReferentialAction {
    /** It may not, which is checked when the statement ends. */
    NO_ACTION,
    /** It may not, which is checked at once. */
    RESTRICT,
    /** They go or change with it. */
    CASCADE,
    /** Their foreign key becomes null. */
    SET_NULL,
    /** Their foreign key gets its default. */
    SET_DEFAULT
}
