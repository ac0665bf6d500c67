package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Expressions.allOf;
import static dev.elif.query.Expressions.anyOf;
import static dev.elif.query.Expressions.between;
import static dev.elif.query.Expressions.caseWhen;
import static dev.elif.query.Expressions.function;
import static dev.elif.query.Expressions.noneOf;
import static dev.elif.query.Expressions.not;
import static dev.elif.query.Expressions.row;
import static dev.elif.query.Expressions.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.error.InvalidValueException;
import dev.elif.error.QueryException;
import dev.elif.model.ColumnType;
import dev.elif.model.Selection;
import dev.elif.model.TextExpression;
import dev.elif.query.Query;
import dev.elif.query.Sql;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts, numbers and choices that the database computes. */
@AcceptanceSuite
class ValueExpressionSuite {

    private final Tck tck;
    private final Query<User> users;

    ValueExpressionSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
    }

    record Counted(String key, long total) {}

    record Sums(
            @Nullable Integer sum,
            @Nullable Integer quotient,
            @Nullable Integer rest,
            @Nullable Double power) {}

    @BeforeEach
    void seed() {
        Seeds unused = Seeds.all(tck.database());
    }

    private List<String> names(Condition<? super User> condition) {
        return users.where(condition).orderBy(User_.name.asc()).pluck(User_.name);
    }

    private <T> List<T> all(Selection<? super User, T> value) {
        return users.orderBy(User_.name.asc()).select(value).list();
    }

    @Test
    @Feature("QB-04")
    void texts_are_computed() {
        assertThat(all(User_.name.upper().concat("!"))).containsExactly("ANN!", "BEN!", "CLEO!", "DAN!");
        assertThat(all(User_.name.lower().replace("n", "mm").substring(2)))
                .containsExactly("mmmm", "emm", "leo", "amm");
        assertThat(all(User_.name.substring(2, 1))).containsExactly("n", "e", "l", "a");
        assertThat(all(User_.name.length())).containsExactly(3, 3, 4, 3);
        assertThat(all(User_.name.position("n"))).containsExactly(2, 3, 0, 3);
        assertThat(all(User_.name.left(1).concat(User_.name.right(-2)))).containsExactly("An", "Bn", "Ceo", "Dn");
        assertThat(all(User_.name.padLeft(4, "*").padRight(5, "_")))
                .containsExactly("*Ann_", "*Ben_", "Cleo_", "*Dan_");
        assertThat(all(val("  x ").trim())).containsOnly("x");
        assertThat(all(val("  x ").trimLeading().concat("|"))).containsOnly("x |");
        assertThat(all(val("  x ").trimTrailing())).containsOnly("  x");
        assertThat(names(User_.name.upper().eq("ANN"))).containsExactly("Ann");
        assertThat(names(User_.email.left(3).eq(User_.name.lower()))).containsExactly("Ann", "Ben", "Dan");
    }

    @Test
    void a_regular_expression_is_matched_anywhere_and_a_wrong_one_is_told() {
        assertThat(names(User_.name.matches("n{2}$"))).containsExactly("Ann");
        assertThat(names(User_.name.matches("^a"))).isEmpty();
        assertThat(names(User_.name.matchesIgnoreCase("^[ab]"))).containsExactly("Ann", "Ben");
        assertThatThrownBy(() -> names(User_.name.matches("("))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void numbers_keep_their_type() {
        assertThat(users.where(User_.name.eq("Ann"))
                        .select(
                                Sums::new,
                                User_.age.plus(5).times(2).minus(User_.age),
                                User_.age.dividedBy(7),
                                User_.age.mod(7),
                                User_.age.power(2))
                        .sole())
                .isEqualTo(new Sums(40, 4, 2, 900.0));
        assertThat(all(User_.age.negate().abs().round(-1))).containsExactly(30, 30, null, 40);
        assertThat(all(val(2.5).round())).containsOnly(2.0);
        assertThat(all(val(new BigDecimal("2.5")).round()))
                .allSatisfy(each -> assertThat(each).isEqualByComparingTo("3"));
        assertThat(all(val(new BigDecimal("2.345")).round(2))).containsOnly(new BigDecimal("2.35"));
        assertThat(all(val(-1.5).ceil())).containsOnly(-1.0);
        assertThat(all(val(-1.5).floor())).containsOnly(-2.0);
        assertThat(all(val(9).sqrt())).containsOnly(3.0);
        assertThat(all(User_.age.castToNumber(ColumnType.DOUBLE).dividedBy(4.0)))
                .containsExactly(7.5, 6.25, null, 10.25);
        assertThat(names(User_.age.times(2).gt(val(50)))).containsExactly("Ann", "Dan");
    }

    @Test
    void a_result_that_is_no_value_of_its_type_is_told() {
        assertThatThrownBy(() -> all(User_.age.plus(Integer.MAX_VALUE))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> all(User_.age.dividedBy(0))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> all(User_.name.castToNumber(ColumnType.LONG)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> all(val(-1).sqrt())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_is_missing_has_something_in_its_place() {
        assertThat(all(User_.age.orElse(0))).containsExactly(30, 25, 0, 41);
        assertThat(all(User_.countryCode.orElse(User_.name))).containsExactly("FR", "FR", "DE", "Dan");
        assertThat(all(User_.age.nullIf(25))).containsExactly(30, null, null, 41);
        assertThat(all(User_.age.least(28))).containsExactly(28, 25, 28, 28);
        assertThat(all(User_.age.greatest(28))).containsExactly(30, 28, 28, 41);
        assertThat(all(User_.active.orElse(false))).containsExactly(true, true, false, true);
        assertThat(all(User_.age.castToText().concat(" years")))
                .containsExactly("30 years", "25 years", null, "41 years");
    }

    @Test
    @Feature("WH-19")
    void columns_are_compared_with_each_other() {
        assertThat(names(User_.email.startsWith("a").or(User_.email.lt(User_.name))))
                .contains("Ann");
        assertThat(names(User_.name.eq(User_.name).and(User_.age.le(User_.age))))
                .containsExactly("Ann", "Ben", "Dan");
        assertThat(names(User_.name.ne(User_.email))).hasSize(4);
        assertThat(names(User_.createdAt.ge(User_.updatedAt))).hasSize(4);
        assertThat(names(User_.createdAt.before(User_.updatedAt).or(User_.createdAt.after(User_.updatedAt))))
                .isEmpty();
    }

    @Test
    @Feature("WH-15")
    void null_is_a_value_like_others_where_it_is_asked_so() {
        assertThat(names(User_.age.isNotDistinctFrom((Integer) null))).containsExactly("Cleo");
        assertThat(names(User_.age.isDistinctFrom(30))).containsExactly("Ben", "Cleo", "Dan");
        assertThat(names(User_.age.nullIf(25).isNotDistinctFrom(User_.age))).containsExactly("Ann", "Cleo", "Dan");
        assertThat(names(User_.age.nullIf(25).isDistinctFrom(User_.age))).containsExactly("Ben");
    }

    @Test
    @Feature("WH-06")
    void several_columns_are_asked_the_same() {
        List<TextExpression<User>> texts = List.of(User_.name, User_.countryCode, User_.email);

        assertThat(names(anyOf(texts, text -> text.like("D%")))).containsExactly("Cleo", "Dan");
        assertThat(names(allOf(List.of(User_.name, User_.email), text -> text.likeIgnoreCase("%a%"))))
                .containsExactly("Ann", "Dan");
        assertThat(names(noneOf(List.of(User_.name, User_.email), text -> text.likeIgnoreCase("%a%n%"))))
                .containsExactly("Ben", "Cleo");
        assertThatThrownBy(() -> anyOf(List.<TextExpression<User>>of(), text -> text.eq("a")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2133");
    }

    @Test
    @Feature({"WH-12", "WH-13", "WH-11"})
    void a_value_lies_between_others() {
        assertThat(names(User_.age.between(val(25), User_.age.minus(1).greatest(30))))
                .containsExactly("Ann", "Ben");
        assertThat(names(between(val(30), User_.age, User_.age.plus(10)))).containsExactly("Ann", "Ben");
        assertThat(names(not(between(val(30), User_.age, User_.age.plus(10))))).containsExactly("Dan");
    }

    @Test
    @Feature("WH-20")
    void rows_are_compared_as_one() {
        assertThat(names(row(User_.name, User_.age).eq("Ann", 30))).containsExactly("Ann");
        assertThat(names(row(User_.countryCode, User_.age).lt("FR", 30))).containsExactly("Ben", "Cleo");
        assertThat(names(row(User_.age, User_.name).ge(30, "Ann"))).containsExactly("Ann", "Dan");
        assertThat(names(row(User_.name, User_.age).in(List.of(Map.entry("Ann", 30), Map.entry("Ben", 30)))))
                .containsExactly("Ann");
        assertThat(names(row(User_.name, User_.age).in(List.of()))).isEmpty();
        assertThat(names(row(User_.name, User_.age).eq(row(User_.name, User_.age))))
                .containsExactly("Ann", "Ben", "Dan");
        assertThat(names(row(User_.name, User_.age).ne("Ann", 30))).containsExactly("Ben", "Cleo", "Dan");
    }

    @Test
    @Feature({"QB-04", "ORD-06"})
    void a_choice_is_a_value_that_can_be_grouped_and_ordered_by() {
        TextExpression<User> generation = caseWhen(User_.age.lt(28), "young")
                .when(User_.age.isNull(), "unknown")
                .otherwise("old");

        assertThat(users.groupBy(generation)
                        .orderBy(generation.desc())
                        .select(Counted::new, generation, count())
                        .list())
                .containsExactly(new Counted("young", 1), new Counted("unknown", 1), new Counted("old", 2));
        assertThat(all(caseWhen(User_.active.isTrue(), User_.age).otherwise(-1)))
                .containsExactly(30, 25, -1, 41);
        assertThat(all(caseWhen(User_.age.gt(26), 1).end().plus(1))).containsExactly(2, null, null, 2);
    }

    @Test
    void functions_of_the_database_have_their_names_quoted() {
        assertThat(all(function("initcap", ColumnType.TEXT, User_.name.upper())))
                .containsExactly("Ann", "Ben", "Cleo", "Dan");
        assertThat(names(function("pg_catalog.mod", ColumnType.INTEGER, User_.age, 2)
                        .eq(1)))
                .containsExactly("Ben", "Dan");
        assertThatThrownBy(() -> function("f", ColumnType.TEXT, new Object())).isInstanceOf(QueryException.class);
    }

    @Test
    @Feature({"QB-05", "QB-06"})
    void sql_of_the_programs_own_stands_anywhere() {
        var initial = Sql.<User, String>raw("left(?, ?)", ColumnType.TEXT, User_.name, 1);

        assertThat(all(initial)).containsExactly("A", "B", "C", "D");
        assertThat(names(initial.eq("A"))).containsExactly("Ann");
        assertThat(names(Sql.condition("? % ? = 0", User_.age, 10))).containsExactly("Ann");
        assertThat(users.groupBy(initial)
                        .having(Sql.condition("count(*) > ?", 0))
                        .orderBy(initial.desc())
                        .select(Counted::new, initial, count())
                        .list())
                .extracting(Counted::key)
                .containsExactly("D", "C", "B", "A");
        assertThat(all(Sql.<User, Long>raw("char_length('?') + 0", ColumnType.LONG)))
                .containsOnly(1L);
        assertThatThrownBy(() -> Sql.condition("? = ?", User_.age)).isInstanceOf(QueryException.class);
        assertThat(tck.query(Post.class)
                        .where(Sql.condition("? in (?, ?)", Post_.title, "Alpha", "it's"))
                        .count())
                .isOne();
    }
}
