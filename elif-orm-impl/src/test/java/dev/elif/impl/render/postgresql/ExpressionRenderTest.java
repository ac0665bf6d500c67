package dev.elif.impl.render.postgresql;

import static dev.elif.impl.render.postgresql.Rendering.ACTIVE;
import static dev.elif.impl.render.postgresql.Rendering.AGE;
import static dev.elif.impl.render.postgresql.Rendering.ID;
import static dev.elif.impl.render.postgresql.Rendering.NAME;
import static dev.elif.impl.render.postgresql.Rendering.USERS;
import static dev.elif.query.Aggregates.arrayAgg;
import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.percentile;
import static dev.elif.query.Aggregates.stringAgg;
import static dev.elif.query.Aggregates.sum;
import static dev.elif.query.Expressions.anyOf;
import static dev.elif.query.Expressions.between;
import static dev.elif.query.Expressions.caseWhen;
import static dev.elif.query.Expressions.function;
import static dev.elif.query.Expressions.noneOf;
import static dev.elif.query.Expressions.now;
import static dev.elif.query.Expressions.row;
import static dev.elif.query.Expressions.val;
import static dev.elif.query.Windows.currentRow;
import static dev.elif.query.Windows.everything;
import static dev.elif.query.Windows.lag;
import static dev.elif.query.Windows.orderedBy;
import static dev.elif.query.Windows.partitionBy;
import static dev.elif.query.Windows.preceding;
import static dev.elif.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Condition;
import dev.elif.ast.Select;
import dev.elif.impl.render.postgresql.Rendering.Person;
import dev.elif.model.ColumnType;
import dev.elif.model.DateColumn;
import dev.elif.model.InstantColumn;
import dev.elif.model.Selection;
import dev.elif.query.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionRenderTest {

    private static final DateColumn<Person, LocalDate> BORN = DateColumn.of("born", "born", ColumnType.DATE);
    private static final InstantColumn<Person, Instant> SEEN = InstantColumn.of("seen", "seen", ColumnType.INSTANT);

    private static String of(Selection<? super Person, ?> selected) {
        String text = Rendering.text(Select.of(USERS, List.of(selected.expression()), List.of()));
        assertThat(text).startsWith("select ").endsWith(" from \"users\"");
        return text.substring("select ".length(), text.length() - " from \"users\"".length());
    }

    private static String where(Condition<? super Person> condition) {
        String text = Rendering.text(Select.of(USERS, List.of(ID.expression()), List.of(condition)));
        return text.substring("select \"id\" from \"users\" where ".length());
    }

    @Test
    void texts() {
        assertThat(of(NAME.lower().trim())).isEqualTo("trim(lower(\"name\"))");
        assertThat(of(NAME.upper().concat("!"))).isEqualTo("(upper(\"name\") || ?)");
        assertThat(of(NAME.length())).isEqualTo("char_length(\"name\")");
        assertThat(of(NAME.substring(2, 3))).isEqualTo("substring(\"name\" from ? for ?)");
        assertThat(of(NAME.substring(2))).isEqualTo("substring(\"name\" from ?)");
        assertThat(of(NAME.replace("a", "b"))).isEqualTo("replace(\"name\", ?, ?)");
        assertThat(of(NAME.position("a"))).isEqualTo("strpos(\"name\", ?)");
        assertThat(of(NAME.left(1).concat(NAME.right(1)))).isEqualTo("(left(\"name\", ?) || right(\"name\", ?))");
        assertThat(of(NAME.padLeft(3, "0").padRight(4, "1"))).isEqualTo("rpad(lpad(\"name\", ?, ?), ?, ?)");
        assertThat(of(NAME.trimLeading().trimTrailing())).isEqualTo("trim(trailing from trim(leading from \"name\"))");
        assertThat(where(NAME.matches("^A").and(NAME.matchesIgnoreCase("n$"))))
                .isEqualTo("(\"name\" ~ ? and \"name\" ~* ?)");
    }

    @Test
    void numbers() {
        assertThat(of(AGE.plus(1).times(AGE.minus(2)))).isEqualTo("((\"age\" + ?) * (\"age\" - ?))");
        assertThat(of(AGE.dividedBy(AGE).mod(3))).isEqualTo("mod((\"age\" / \"age\"), ?)");
        assertThat(of(AGE.negate().abs())).isEqualTo("abs((- \"age\"))");
        assertThat(of(AGE.ceil().floor())).isEqualTo("cast(floor(cast(ceil(\"age\") as integer)) as integer)");
        assertThat(of(AGE.round())).isEqualTo("cast(round(\"age\") as integer)");
        assertThat(of(AGE.round(-1))).isEqualTo("cast(round(cast(\"age\" as numeric), ?) as integer)");
        assertThat(of(AGE.power(2).sqrt()))
                .isEqualTo("cast(sqrt(cast(power(\"age\", ?) as double precision)) as double precision)");
    }

    @Test
    void values_of_every_type() {
        assertThat(of(AGE.orElse(0).nullIf(3))).isEqualTo("nullif(coalesce(\"age\", ?), ?)");
        assertThat(of(AGE.least(1).greatest(AGE))).isEqualTo("greatest(least(\"age\", ?), \"age\")");
        assertThat(of(AGE.castToText().concat(NAME))).isEqualTo("(cast(\"age\" as text) || \"name\")");
        assertThat(of(NAME.castToNumber(ColumnType.LONG))).isEqualTo("cast(\"name\" as bigint)");
        assertThat(of(val(7).plus(1).as("eight"))).isEqualTo("(cast(? as integer) + ?) as \"eight\"");
        assertThat(of(now())).isEqualTo("now()");
        assertThat(where(between(val(100), AGE, AGE.plus(1))))
                .isEqualTo("cast(? as integer) between \"age\" and (\"age\" + ?)");
        assertThat(of(function("public.odd\"name", ColumnType.LONG, NAME, 3)))
                .isEqualTo("\"public\".\"odd\"\"name\"(\"name\", ?)");
    }

    @Test
    void dates_and_times() {
        assertThat(of(BORN.year())).isEqualTo("cast(extract(year from \"born\") as integer)");
        assertThat(of(SEEN.hour())).isEqualTo("cast(extract(hour from (\"seen\" at time zone 'UTC')) as integer)");
        assertThat(of(SEEN.in(ZoneId.of("Europe/Berlin")).date()))
                .isEqualTo("cast((\"seen\" at time zone 'Europe/Berlin') as date)");
        assertThat(of(SEEN.truncatedTo(ChronoUnit.MONTHS)))
                .isEqualTo(
                        "(cast(date_trunc('month', (\"seen\" at time zone 'UTC')) as timestamp) at time zone 'UTC')");
        assertThat(of(SEEN.plus(Duration.ofHours(1)))).isEqualTo("cast(\"seen\" + cast(? as interval) as timestamptz)");
        assertThat(of(BORN.minus(Period.ofDays(1)))).isEqualTo("cast(\"born\" - cast(? as interval) as date)");
        assertThat(of(SEEN.since(SEEN)))
                .isEqualTo("cast(extract(epoch from (\"seen\" - \"seen\")) * 1000000000 as bigint)");
        assertThat(where(SEEN.onDate(LocalDate.EPOCH))).isEqualTo("(\"seen\" >= ? and \"seen\" < ?)");
        assertThat(where(BORN.inMonth(YearMonth.of(2000, 1)))).isEqualTo("(\"born\" >= ? and \"born\" < ?)");
    }

    @Test
    void choices() {
        assertThat(of(caseWhen(AGE.lt(18), "young").when(AGE.lt(60), NAME).otherwise("old")))
                .isEqualTo("case when (\"age\" < ?) then ? when (\"age\" < ?) then \"name\" else ? end");
        assertThat(of(caseWhen(ACTIVE.isTrue(), AGE).end().plus(1)))
                .isEqualTo("(case when (\"active\") then \"age\" end + ?)");
        assertThat(where(anyOf(List.of(NAME, NAME.lower()), name -> name.like("a%"))))
                .isEqualTo("(\"name\" like ? or lower(\"name\") like ?)");
        assertThat(where(noneOf(List.of(NAME), name -> name.eq("a")))).isEqualTo("not ((\"name\" = ?))");
    }

    @Test
    void rows() {
        assertThat(where(row(AGE, NAME).gt(1, "a"))).isEqualTo("(\"age\", \"name\") > (?, ?)");
        assertThat(where(row(AGE, NAME).eq(row(AGE.plus(1), NAME))))
                .isEqualTo("(\"age\", \"name\") = ((\"age\" + ?), \"name\")");
        assertThat(where(row(AGE, NAME).in(List.of(Map.entry(1, "a")))))
                .isEqualTo("(\"age\", \"name\") in (select * from unnest(cast(? as integer[]), cast(? as text[])))");
    }

    @Test
    void sql_of_the_programs_own() {
        assertThat(of(Sql.raw("similarity(?, ?) * '?'", ColumnType.FLOAT, NAME, "Ann")))
                .isEqualTo("(similarity(\"name\", ?) * '?')");
        assertThat(where(AGE.eq(1).or(Sql.condition("? ?? ?", NAME, "k"))))
                .isEqualTo("(\"age\" = ? or (\"name\" ?? ?))");
    }

    @Test
    void aggregates() {
        assertThat(of(count().filter(AGE.gt(1)))).isEqualTo("count(*) filter (where \"age\" > ?)");
        assertThat(of(sum(AGE).distinct())).isEqualTo("cast(sum(distinct \"age\") as numeric)");
        assertThat(of(stringAgg(NAME, ", ").orderBy(NAME.desc())))
                .isEqualTo("string_agg(\"name\", ? order by \"name\" desc)");
        assertThat(of(arrayAgg(AGE))).isEqualTo("array_agg(\"age\")");
        assertThat(of(percentile(0.5, AGE)))
                .isEqualTo("percentile_cont(?) within group (order by cast(\"age\" as double precision))");
    }

    @Test
    void windows() {
        assertThat(of(rowNumber().over(partitionBy(NAME).orderBy(AGE.desc()))))
                .isEqualTo("row_number() over (partition by \"name\" order by \"age\" desc)");
        assertThat(of(sum(AGE).over(orderedBy(AGE.asc()).rows(preceding(2), currentRow()))))
                .isEqualTo(
                        "cast(sum(\"age\") over (order by \"age\" rows between 2 preceding and current row) as numeric)");
        assertThat(of(count().over(everything()))).isEqualTo("count(*) over ()");
        assertThat(of(lag(NAME, 2, "none").over(orderedBy(ID.asc())).as("before")))
                .isEqualTo("lag(\"name\", ?, ?) over (order by \"id\") as \"before\"");
        assertThat(of(count().over(orderedBy(AGE.asc()).excludeTies())))
                .isEqualTo(
                        "count(*) over (order by \"age\" range between unbounded preceding and current row exclude ties)");
    }
}
