package dev.elif.ast;

/**
 * What SQL can do with values, as a template: {@code {0}} is the first operand, {@code {*}} all of them with commas, {@code {t}} the type
 * of the result. A dialect may answer with another template.
 *
 * <p>Templates of values bind as closely as a name, so that they can stand anywhere; those of conditions stand between words.
 */
public enum Operation {
    // ---- conditions
    EQ("{0} = {1}"),
    NE("{0} <> {1}"),
    LT("{0} < {1}"),
    LE("{0} <= {1}"),
    GT("{0} > {1}"),
    GE("{0} >= {1}"),
    BETWEEN("{0} between {1} and {2}"),
    LIKE("{0} like {1}"),
    LIKE_IGNORE_CASE("lower({0}) like lower({1})"),
    /** One of the values of an array. */
    IN("{0} = any({1})"),
    /** None of the values of an array. */
    NOT_IN("{0} <> all({1})"),
    /** One of the rows of a select, which has its own parentheses. */
    IN_SELECT("{0} in {1}"),
    NOT_IN_SELECT("{0} not in {1}"),
    EXISTS("exists {0}"),
    IS_NULL("{0} is null"),
    IS_NOT_NULL("{0} is not null"),
    DISTINCT("{0} is distinct from {1}"),
    NOT_DISTINCT("{0} is not distinct from {1}"),
    /** A boolean; not compared with a parameter, as PostgreSQL would plan every execution anew. */
    TRUE("{0}"),
    FALSE("not {0}"),

    // ---- values
    ROW("({*})"),
    CAST("cast({0} as {t})"),
    // ---- groups
    ROLLUP("rollup ({*})"),
    CUBE("cube ({*})"),
    GROUPING_SETS("grouping sets ({*})"),
    /** Which of its operands a row of a grouping set is not grouped by, as bits. */
    GROUPING("grouping({*})"),

    COALESCE("coalesce({*})"),
    NULLIF("nullif({0}, {1})"),
    PLUS("({0} + {1})"),
    MINUS("({0} - {1})"),
    TIMES("({0} * {1})"),
    DIVIDE("({0} / {1})");

    private final String template;

    Operation(String template) {
        this.template = template;
    }

    /** In standard SQL. */
    public String template() {
        return template;
    }
}
