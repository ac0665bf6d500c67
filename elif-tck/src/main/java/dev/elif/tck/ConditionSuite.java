package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.error.QueryException;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What conditions find, and what null does to them. */
@AcceptanceSuite
class ConditionSuite {

    private final Tck tck;
    private Seeds people;

    ConditionSuite(Tck tck) {
        this.tck = tck;
    }

    @BeforeEach
    void seed() {
        people = Seeds.all(tck.database());
    }

    @Test
    @Feature("WH-01")
    void eq_finds_equal_values() {
        assertThat(names(User_.name.eq("Ben"))).containsExactly("Ben");
        assertThat(names(User_.id.eq(people.cleo().id()))).containsExactly("Cleo");
        assertThat(names(User_.active.eq(false))).containsExactly("Cleo");
        assertThat(names(User_.emailVerifiedAt.eq(Seeds.VERIFIED))).containsExactly("Ann");
    }

    @Test
    @Feature("WH-01")
    void ne_finds_other_values_but_not_null() {
        assertThat(names(User_.age.ne(30))).containsExactly("Ben", "Dan");
    }

    @Test
    @Feature("WH-01")
    void lt_le_gt_and_ge_compare() {
        assertThat(names(User_.age.lt(30))).containsExactly("Ben");
        assertThat(names(User_.age.le(30))).containsExactly("Ann", "Ben");
        assertThat(names(User_.age.gt(30))).containsExactly("Dan");
        assertThat(names(User_.age.ge(30))).containsExactly("Ann", "Dan");
        assertThat(names(User_.name.gt("Ben"))).containsExactly("Cleo", "Dan");
    }

    @Test
    @Feature("WH-11")
    void between_includes_both_ends_and_combines_with_not_and_or() {
        assertThat(names(User_.age.between(25, 30))).containsExactly("Ann", "Ben");
        assertThat(names(User_.age.between(26, 29))).isEmpty();
        assertThat(names(User_.age.between(25, 30).not())).containsExactly("Dan");
        assertThat(names(User_.age.between(25, 29).or(User_.age.between(40, 50))))
                .containsExactly("Ben", "Dan");
    }

    @Test
    void temporal_columns_are_before_and_after() {
        assertThat(names(User_.emailVerifiedAt.after(Seeds.VERIFIED.minusNanos(1000))))
                .containsExactly("Ann");
        assertThat(names(User_.emailVerifiedAt.after(Seeds.VERIFIED))).isEmpty();
        assertThat(names(User_.emailVerifiedAt.before(Seeds.VERIFIED.plusNanos(1000))))
                .containsExactly("Ann");
        assertThat(names(User_.emailVerifiedAt.before(Seeds.VERIFIED))).isEmpty();
    }

    @Test
    void boolean_columns_are_true_or_false() {
        assertThat(names(User_.active.isTrue())).containsExactly("Ann", "Ben", "Dan");
        assertThat(names(User_.active.isFalse())).containsExactly("Cleo");
    }

    @Test
    @Feature("QB-25")
    void enums_are_values_like_any_other() {
        assertThat(titles(Post_.status.eq(Post.Status.PUBLISHED))).containsExactly("Alpha", "Gamma");
        assertThat(titles(Post_.status.in(List.of(Post.Status.DRAFT, Post.Status.ARCHIVED))))
                .containsExactly("Beta", "Delta");
    }

    @Test
    void in_finds_any_of_the_values() {
        assertThat(names(User_.name.in(List.of("Ann", "Dan", "Nobody")))).containsExactly("Ann", "Dan");
        assertThat(names(User_.age.in(List.of(25, 41)))).containsExactly("Ben", "Dan");
    }

    @Test
    void not_in_finds_all_others_but_not_null() {
        assertThat(names(User_.age.notIn(List.of(25)))).containsExactly("Ann", "Dan");
    }

    @Test
    void in_of_nothing_finds_nothing_and_not_in_of_nothing_finds_all() {
        assertThat(names(User_.age.in(List.of()))).isEmpty();
        assertThat(names(User_.age.notIn(List.of()))).containsExactly("Ann", "Ben", "Cleo", "Dan");
        assertThat(names(User_.age.in(List.of()).not())).containsExactly("Ann", "Ben", "Cleo", "Dan");
    }

    @Test
    @Feature("WH-10")
    void in_takes_more_values_than_a_statement_has_parameters() {
        List<Long> many = LongStream.rangeClosed(1, 70_000).map(i -> -i).boxed().collect(Collectors.toList());
        many.add(people.ben().id());

        assertThat(names(User_.id.in(many))).containsExactly("Ben");
        assertThat(names(User_.id.notIn(many))).containsExactly("Ann", "Cleo", "Dan");
    }

    @Test
    void like_knows_wildcards_and_case() {
        assertThat(names(User_.name.like("%n"))).containsExactly("Ann", "Ben", "Dan");
        assertThat(names(User_.name.like("_e%"))).containsExactly("Ben");
        assertThat(names(User_.name.like("ann"))).isEmpty();
        assertThat(names(User_.name.likeIgnoreCase("aNN"))).containsExactly("Ann");
        assertThat(names(User_.name.like("%n").not())).containsExactly("Cleo");
    }

    @Test
    @Feature("WH-14")
    void null_is_asked_for_by_its_own_name() {
        assertThat(names(User_.age.isNull())).containsExactly("Cleo");
        assertThat(names(User_.age.isNotNull())).containsExactly("Ann", "Ben", "Dan");
        assertThat(names(User_.age.isNull().or(User_.countryCode.isNull()))).containsExactly("Cleo", "Dan");
        assertThatThrownBy(() -> User_.age.eq((Integer) null))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("[age]")
                .hasMessageContaining("isNull()");
    }

    @Test
    void null_among_the_values_of_in_is_an_error_that_says_so() {
        assertThatThrownBy(() -> User_.age.in(Arrays.asList(25, null)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("[age]")
                .hasMessageContaining("isNull()");
        assertThatThrownBy(() -> User_.name.startsWith(null)).isInstanceOf(QueryException.class);
    }

    @Test
    @Feature("WH-03")
    void or_finds_what_either_condition_finds() {
        assertThat(names(User_.name.eq("Ann").or(User_.age.eq(41)))).containsExactly("Ann", "Dan");
        assertThat(names(Condition.any(List.of(User_.name.eq("Ann"), User_.age.eq(41), User_.active.isFalse()))))
                .containsExactly("Ann", "Cleo", "Dan");
    }

    @Test
    @Feature("WH-04")
    void groups_nest_as_they_are_written() {
        Condition<User> french = User_.countryCode.eq("FR");
        Condition<User> old = User_.age.gt(40);

        assertThat(names(french.or(old).and(User_.age.lt(30)))).containsExactly("Ben");
        assertThat(names(french.or(old.and(User_.age.lt(30))))).containsExactly("Ann", "Ben");
    }

    @Test
    void calls_of_where_all_hold_even_when_one_is_an_or() {
        List<User> found = tck.query(User.class)
                .where(User_.name.eq("Ann").or(User_.name.eq("Ben")))
                .where(User_.age.lt(30))
                .list();

        assertThat(found).extracting(User::name).containsExactly("Ben");
    }

    @Test
    void several_conditions_may_stand_in_one_call() {
        assertThat(tck.query(User.class)
                        .where(User_.active.isTrue(), User_.countryCode.eq("FR"))
                        .count())
                .isEqualTo(2);
        assertThat(tck.query(User.class)
                        .where(User_.active.isTrue(), User_.countryCode.eq("FR"), User_.age.gt(29))
                        .count())
                .isEqualTo(1);
        assertThat(tck.query(User.class)
                        .where(List.of(User_.active.isTrue(), User_.age.gt(29)))
                        .count())
                .isEqualTo(2);
    }

    @Test
    @Feature("WH-05")
    void not_turns_a_group_around() {
        assertThat(names(User_.name.eq("Ann").or(User_.name.eq("Ben")).not())).containsExactly("Cleo", "Dan");
        assertThat(names(User_.active.isTrue().and(User_.countryCode.eq("FR")).not()))
                .containsExactly("Cleo");
    }

    @Test
    void all_of_nothing_is_true_and_any_of_nothing_is_false() {
        assertThat(names(Condition.all(List.of()))).hasSize(4);
        assertThat(names(Condition.any(List.of()))).isEmpty();
        assertThat(tck.query(User.class).where(List.of()).count()).isEqualTo(4);
    }

    @Test
    void where_eq_takes_columns_and_fields_by_name() {
        assertThat(tck.query(User.class).whereEq("name", "Ann").sole().name()).isEqualTo("Ann");
        assertThat(tck.query(User.class).whereEq("country_code", "DE").sole().name())
                .isEqualTo("Cleo");
        assertThat(tck.query(User.class).whereEq("countryCode", "DE").sole().name())
                .isEqualTo("Cleo");
        assertThat(tck.query(User.class)
                        .whereEq("id", people.ann().id().intValue())
                        .sole()
                        .name())
                .isEqualTo("Ann");
    }

    private List<String> names(Condition<User> condition) {
        return tck.query(User.class).where(condition).orderBy(User_.name.asc()).list().stream()
                .map(User::name)
                .toList();
    }

    private List<String> titles(Condition<Post> condition) {
        return tck.query(Post.class).where(condition).orderBy(Post_.title.asc()).list().stream()
                .map(Post::title)
                .toList();
    }
}
