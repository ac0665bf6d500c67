package dev.elif.ast;

/**
 * What SQL can do with values, as a template: {@code {0}} is the first operand, {@code {*}} all of them with commas, {@code {~}} with
 * spaces, {@code {1*}} from the second on, {@code {t}} the type of the result. A dialect may answer with another template.
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
    /** For the right side of a comparison, of a select, which has its own parentheses. */
    ANY_SELECT("any {0}"),
    ALL_SELECT("all {0}"),
    /** The same of an array. */
    ANY_OF("any({0})"),
    ALL_OF("all({0})"),
    IS_NULL("{0} is null"),
    IS_NOT_NULL("{0} is not null"),
    DISTINCT("{0} is distinct from {1}"),
    NOT_DISTINCT("{0} is not distinct from {1}"),
    /** A boolean; not compared with a parameter, as PostgreSQL would plan every execution anew. */
    TRUE("{0}"),
    FALSE("not {0}"),
    /** A regular expression. */
    MATCHES("{0} ~ {1}"),
    MATCHES_IGNORE_CASE("{0} ~* {1}"),
    /** Of JSON, arrays and ranges. */
    CONTAINS("{0} @> {1}"),
    CONTAINED("{0} <@ {1}"),
    OVERLAPS("{0} && {1}"),
    ADJACENT("{0} -|- {1}"),
    BEFORE("{0} << {1}"),
    AFTER("{0} >> {1}"),
    IS_EMPTY("isempty({0})"),
    JSON_HAS_KEY("{0} ?? {1}"),
    JSON_OVERLAPS(
            "exists (select 1 from jsonb_array_elements({0}) a(x) join jsonb_array_elements({1}) b(y) on a.x = b.y)"),
    TEXT_SEARCH("to_tsvector({0}, {1}) @@ websearch_to_tsquery({2}, {3})"),

    // ---- values
    ROW("({*})"),
    CAST("cast({0} as {t})"),
    // ---- orders
    RANDOM("random()"),
    /** A hash of the value and of a text. */
    HASH_WITH("md5(cast({0} as text) || {1})"),
    /** Where the second operand stands in the array that is the first. */
    POSITION_IN("array_position({0}, {1})"),

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
    DIVIDE("({0} / {1})"),
    NEGATE("(- {0})"),
    LEAST("least({*})"),
    GREATEST("greatest({*})"),
    CASE("case {~} end"),
    WHEN("when {0} then {1}"),
    ELSE("else {0}"),

    // ---- numbers; what rounds is cast, as databases answer with other types than they are asked of
    MOD("mod({0}, {1})"),
    ABS("abs({0})"),
    CEIL("cast(ceil({0}) as {t})"),
    FLOOR("cast(floor({0}) as {t})"),
    ROUND("cast(round({0}) as {t})"),
    ROUND_TO("cast(round(cast({0} as numeric), {1}) as {t})"),
    POWER("cast(power({0}, {1}) as {t})"),
    SQRT("cast(sqrt({0}) as {t})"),

    // ---- texts
    LOWER("lower({0})"),
    UPPER("upper({0})"),
    TRIM("trim({0})"),
    TRIM_LEADING("trim(leading from {0})"),
    TRIM_TRAILING("trim(trailing from {0})"),
    LENGTH("char_length({0})"),
    CONCAT("({0} || {1})"),
    SUBSTRING("substring({0} from {1})"),
    SUBSTRING_FOR("substring({0} from {1} for {2})"),
    REPLACE("replace({0}, {1}, {2})"),
    POSITION("strpos({0}, {1})"),
    LEFT("left({0}, {1})"),
    RIGHT("right({0}, {1})"),
    LPAD("lpad({0}, {1}, {2})"),
    RPAD("rpad({0}, {1}, {2})"),

    // ---- of the rows around a row
    ROW_NUMBER("row_number()"),
    RANK("rank()"),
    DENSE_RANK("dense_rank()"),
    PERCENT_RANK("percent_rank()"),
    CUME_DIST("cume_dist()"),
    NTILE("ntile({0})"),
    LAG("lag({*})"),
    LEAD("lead({*})"),
    FIRST_VALUE("first_value({0})"),
    LAST_VALUE("last_value({0})"),
    NTH_VALUE("nth_value({0}, {1})"),

    TEXT_RANK("ts_rank(to_tsvector({0}, {1}), websearch_to_tsquery({2}, {3}))"),
    TEXT_HEADLINE("ts_headline({0}, {1}, websearch_to_tsquery({2}, {3}))"),

    // ---- rows within a value
    /** As the database prints it, only to be read: of secrets, too. */
    AS_TEXT("cast({0} as text)"),
    AS_HEX("encode({0}, 'hex')"),
    ARRAY("array[{*}]"),
    /** The rows of a select of one array, which has its own parentheses. */
    ROWS("cast(array{0} as text)"),

    // ---- JSON and arrays
    JSON_PART("({0} #> {1})"),
    JSON_TEXT("({0} #>> {1})"),
    JSON_LENGTH("jsonb_array_length({0})"),
    CARDINALITY("cardinality({0})"),
    ELEMENT("({0})[{1}]"),

    // ---- dates and times
    NOW("now()"),
    AT_ZONE("({0} at time zone {1})"),
    YEAR("cast(extract(year from {0}) as {t})"),
    QUARTER("cast(extract(quarter from {0}) as {t})"),
    MONTH("cast(extract(month from {0}) as {t})"),
    WEEK("cast(extract(week from {0}) as {t})"),
    DAY("cast(extract(day from {0}) as {t})"),
    DAY_OF_WEEK("cast(extract(isodow from {0}) as {t})"),
    DAY_OF_YEAR("cast(extract(doy from {0}) as {t})"),
    HOUR("cast(extract(hour from {0}) as {t})"),
    MINUTE("cast(extract(minute from {0}) as {t})"),
    SECOND("cast(floor(extract(second from {0})) as {t})"),
    TRUNCATE("cast(date_trunc({0}, {1}) as {t})"),
    SHIFT("cast({0} + cast({1} as interval) as {t})"),
    SHIFT_BACK("cast({0} - cast({1} as interval) as {t})"),
    /** In nanoseconds. */
    BETWEEN_TIMES("cast(extract(epoch from ({0} - {1})) * 1000000000 as {t})"),
    DAYS_BETWEEN("({0} - {1})");

    private final String template;

    Operation(String template) {
        this.template = template;
    }

    /** In standard SQL. */
    public String template() {
        return template;
    }
}
