package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.ast.Condition;
import dev.elif.query.Query;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Duty;
import dev.elif.tck.domain.Duty_;
import dev.elif.tck.domain.Employee;
import dev.elif.tck.domain.Employee_;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Membership_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Profile_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.Team_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns of related models in conditions, orders and selections: they join by themselves. */
@AcceptanceSuite
class PathSuite {

    private final Tck tck;
    private Seeds people;

    PathSuite(Tck tck) {
        this.tck = tck;
    }

    @BeforeEach
    void seed() {
        people = Seeds.all(tck.database());
    }

    @Test
    void a_path_reaches_a_column_of_the_owner() {
        assertThat(titles(Post_.user.to(User_.name).eq("Ann"))).containsExactly("Alpha", "Beta");
        assertThat(titles(Post_.user.to(User_.name).startsWith("B"))).containsExactly("Gamma");
        assertThat(titles(Post_.user.to(User_.age).lt(30))).containsExactly("Gamma");
        assertThat(titles(Post_.user.to(User_.active).isTrue())).containsExactly("Alpha", "Beta", "Gamma");
        assertThat(titles(Post_.user.to(User_.emailVerifiedAt).after(Seeds.VERIFIED.minusSeconds(1))))
                .containsExactly("Alpha", "Beta");
    }

    @Test
    void a_path_may_take_two_and_three_hops() {
        assertThat(titles(Post_.user.to(User_.country.to(Country_.name)).eq("France")))
                .containsExactly("Alpha", "Beta", "Gamma");
        assertThat(tck.query(Comment.class)
                        .where(Comment_.post
                                .to(Post_.user.to(User_.country.to(Country_.population)))
                                .gt(60_000_000L))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void a_path_over_has_one_reaches_the_other_side() {
        assertThat(tck.query(User.class)
                        .where(User_.profile.to(Profile_.bio).contains("edits"))
                        .sole()
                        .name())
                .isEqualTo("Ben");
    }

    @Test
    void equal_paths_share_one_join() {
        List<StatementCall> calls = tck.statementsOf(() -> tck.query(Post.class)
                .where(
                        Post_.user.to(User_.name).eq("Ann"),
                        Post_.user.to(User_.age).eq(30))
                .orderBy(Post_.user.to(User_.email).asc())
                .list());

        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(joins(call)).isEqualTo(1));
    }

    @Test
    void a_longer_path_shares_the_joins_of_a_shorter_one() {
        List<StatementCall> calls = tck.statementsOf(() -> tck.query(Post.class)
                .where(Post_.user.to(User_.country.to(Country_.name)).eq("France"))
                .orderBy(Post_.user.to(User_.name).asc())
                .list());

        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(joins(call)).isEqualTo(2));
    }

    @Test
    void two_relations_to_one_model_are_two_joins() {
        Query<Post> query = tck.query(Post.class)
                .where(
                        Post_.user.to(User_.name).eq("Ann"),
                        Post_.editor.to(User_.name).eq("Ben"));

        List<StatementCall> calls =
                tck.statementsOf(() -> assertThat(query.sole().title()).isEqualTo("Alpha"));

        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(joins(call)).isEqualTo(2));
    }

    @Test
    void a_path_in_an_order_keeps_rows_without_the_related_one() {
        List<Post> posts = tck.query(Post.class)
                .orderBy(Post_.user.to(User_.name).desc().nullsLast(), Post_.title.asc())
                .list();

        assertThat(posts).extracting(Post::title).containsExactly("Gamma", "Alpha", "Beta", "Delta");
    }

    @Test
    void a_path_is_null_where_nothing_is_related() {
        assertThat(titles(Post_.user.to(User_.name).isNull())).containsExactly("Delta");
        assertThat(titles(Post_.user.to(User_.country.to(Country_.name)).isNull()))
                .containsExactly("Delta");
        assertThat(titles(Post_.user.to(User_.name).eq("Ann").or(Post_.userId.isNull())))
                .containsExactly("Alpha", "Beta", "Delta");
    }

    @Test
    void a_path_neither_multiplies_nor_loses_rows_of_a_count() {
        assertThat(tck.query(Post.class)
                        .where(Post_.user.to(User_.country.to(Country_.code)).eq("FR"))
                        .count())
                .isEqualTo(3);
        assertThat(tck.query(Post.class)
                        .orderBy(Post_.user.to(User_.name).asc())
                        .count())
                .isEqualTo(4);
        assertThat(tck.query(Post.class)
                        .where(Post_.user.to(User_.name).eq("Nobody"))
                        .exists())
                .isFalse();
    }

    @Test
    void a_path_combines_with_limit_and_offset() {
        assertThat(tck.query(Post.class)
                        .where(Post_.user.to(User_.countryCode).eq("FR"))
                        .orderBy(Post_.user.to(User_.name).asc(), Post_.title.desc())
                        .offset(1)
                        .limit(1)
                        .list())
                .extracting(Post::title)
                .containsExactly("Alpha");
    }

    @Test
    void a_model_may_be_joined_to_itself() {
        var staff = tck.repository(Employee.class, Long.class);
        Employee boss = staff.create(new Employee(null, "Boss"));
        Employee lead = staff.create(new Employee(boss.id(), "Lead"));
        staff.create(new Employee(lead.id(), "Dev"));

        assertThat(tck.query(Employee.class)
                        .where(Employee_.manager.to(Employee_.name).eq("Boss"))
                        .sole()
                        .name())
                .isEqualTo("Lead");
        assertThat(tck.query(Employee.class)
                        .where(Employee_.manager
                                .to(Employee_.manager.to(Employee_.name))
                                .eq("Boss"))
                        .sole()
                        .name())
                .isEqualTo("Dev");
    }

    @Test
    void a_path_joins_over_all_columns_of_a_composite_key() {
        UUID reds =
                tck.repository(Team.class, UUID.class).create(new Team("Reds")).id();
        UUID blues =
                tck.repository(Team.class, UUID.class).create(new Team("Blues")).id();
        Long ann = people.ann().id();
        var members = tck.repository(Membership.class, Membership_.Key.class);
        members.create(new Membership(ann, reds, "captain"));
        members.create(new Membership(ann, blues, "guest"));
        var duties = tck.repository(Duty.class, Long.class);
        duties.create(new Duty(ann, reds, "lead"));
        duties.create(new Duty(ann, blues, "watch"));

        assertThat(tck.query(Duty.class)
                        .where(Duty_.membership.to(Membership_.role).eq("captain"))
                        .sole()
                        .title())
                .isEqualTo("lead");
        assertThat(tck.query(Duty.class)
                        .where(Duty_.membership
                                .to(Membership_.team.to(Team_.name))
                                .eq("Blues"))
                        .sole()
                        .title())
                .isEqualTo("watch");
    }

    private List<String> titles(Condition<Post> condition) {
        return tck.query(Post.class).where(condition).orderBy(Post_.title.asc()).list().stream()
                .map(Post::title)
                .toList();
    }

    private static int joins(StatementCall call) {
        return call.sql().split(" join ", -1).length - 1;
    }
}
