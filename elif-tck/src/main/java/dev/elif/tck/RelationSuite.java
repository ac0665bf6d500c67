package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.query.Query;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Duty;
import dev.elif.tck.domain.Duty_;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each kind of relation finds, what its query adds, and relations over keys of two columns. */
@AcceptanceSuite
class RelationSuite {

    private final Tck tck;
    private Seeds people;

    RelationSuite(Tck tck) {
        this.tck = tck;
    }

    @BeforeEach
    void seed() {
        people = Seeds.all(tck.database());
    }

    @Test
    @Feature("REL-01")
    void has_one_finds_the_row_that_points_here() {
        assertThat(people.ann().profile().get().bio()).isEqualTo("Ann writes.");
        assertThat(people.dan().profile().optional()).isEmpty();
        assertThat(people.ben()
                        .profile()
                        .query()
                        .where(Profile_.bio.startsWith("Ann"))
                        .exists())
                .isFalse();
    }

    @Test
    @Feature("REL-02")
    void has_many_finds_all_rows_that_point_here() {
        assertThat(people.ann().posts()).extracting(Post::title).containsExactlyInAnyOrder("Alpha", "Beta");
        assertThat(people.dan().posts()).isEmpty();
    }

    @Test
    @Feature("REL-03")
    void belongs_to_finds_the_row_its_field_points_at() {
        Post alpha = tck.query(Post.class).where(Post_.title.eq("Alpha")).sole();

        assertThat(alpha.userId()).isEqualTo(people.ann().id());
        assertThat(alpha.user().get().name()).isEqualTo("Ann");
        assertThat(alpha.editor().get().name()).isEqualTo("Ben");
    }

    @Test
    @Feature("REL-20")
    void the_query_of_a_relation_takes_every_step() {
        Query<Post> posts = people.ann().posts().query();

        assertThat(posts.where(Post_.votes.gt(5)).sole().title()).isEqualTo("Alpha");
        assertThat(posts.orderBy(Post_.votes.asc()).list())
                .extracting(Post::title)
                .containsExactly("Beta", "Alpha");
        assertThat(posts.orderBy(Post_.title.desc()).limit(1).list())
                .extracting(Post::title)
                .containsExactly("Beta");
        assertThat(posts.where(Post_.editor.to(User_.name).eq("Ben")).count()).isEqualTo(1);
        assertThat(posts.where(Post_.title.eq("Gamma")).exists()).isFalse();
        assertThat(posts.with(Post_.comments).list())
                .allSatisfy(post -> assertThat(post.comments().isLoaded()).isTrue());
        assertThat(posts.select(Post_.title).orderBy(Post_.title.asc()).list()).containsExactly("Alpha", "Beta");
        assertThat(posts.first()).isPresent();
        assertThat(tck.query(Post.class)
                        .where(Post_.title.eq("Alpha"))
                        .sole()
                        .user()
                        .query()
                        .where(User_.age.lt(20))
                        .exists())
                .isFalse();
    }

    @Test
    @Feature("REL-21")
    void an_or_in_the_query_of_a_relation_stays_within_it() {
        assertThat(people.ann()
                        .posts()
                        .query()
                        .where(Post_.title.eq("Gamma").or(Post_.title.eq("Beta")))
                        .list())
                .extracting(Post::title)
                .containsExactly("Beta");
    }

    @Test
    void a_composite_key_relates_in_both_directions() {
        Teams teams = teams();
        List<Membership> members = new ArrayList<>();

        List<StatementCall> calls = tck.statementsOf(() -> members.addAll(tck.query(Membership.class)
                .with(Membership_.duties, all -> all.orderBy(Duty_.title.asc()))
                .with(Membership_.team, Membership_.user)
                .orderBy(Membership_.role.asc())
                .list()));

        assertThat(calls).extracting(StatementCall::model).containsExactly("Membership", "Duty", "Team", "User");
        assertThat(calls.get(1).sql()).as("asks for both columns").contains("(\"user_id\", \"team_id\") in (");
        assertThat(members).extracting(Membership::role).containsExactly("captain", "guest", "keeper");
        assertThat(members.get(0).duties()).extracting(Duty::title).containsExactly("choose", "lead");
        assertThat(members.get(1).duties()).extracting(Duty::title).containsExactly("watch");
        assertThat(members.get(2).duties()).isEmpty();
        assertThat(members.get(0).team().get()).isSameAs(members.get(2).team().get());
        assertThat(tck.query(Duty.class)
                        .with(Duty_.membership)
                        .where(Duty_.title.eq("watch"))
                        .sole()
                        .membership()
                        .get()
                        .teamId())
                .isEqualTo(teams.blues);
    }

    @Test
    void a_composite_key_loads_lazily_for_all_siblings() {
        teams();

        List<StatementCall> calls = tck.statementsOf(() -> {
            for (Duty duty :
                    tck.query(Duty.class).where(Duty_.userId.isNotNull()).list()) {
                assertThat(duty.membership().get().userId())
                        .isEqualTo(people.ann().id());
            }
            for (Membership member : tck.query(Membership.class).list()) {
                assertThat(member.duties().isLoaded() || member.duties().list() != null)
                        .isTrue();
            }
        });

        assertThat(calls).extracting(StatementCall::model).containsExactly("Duty", "Membership", "Membership", "Duty");
    }

    @Test
    void a_composite_key_with_a_null_in_it_belongs_to_nothing() {
        Teams teams = teams();
        Duty half = tck.repository(Duty.class, Long.class)
                .create(new Duty(people.ann().id(), null, "half"));
        Duty other = tck.repository(Duty.class, Long.class).create(new Duty(null, teams.reds, "other half"));

        assertThat(half.membership().isEmpty()).isTrue();
        assertThat(other.membership().optional()).isEmpty();
        assertThat(tck.query(Duty.class).with(Duty_.membership).list())
                .hasSize(5)
                .allSatisfy(duty -> assertThat(
                                duty.membership().isEmpty() || duty.membership().isLoaded())
                        .isTrue());
    }

    @Test
    void a_uuid_key_relates_like_any_other() {
        Teams teams = teams();

        Team reds =
                tck.query(Team.class).with(Team_.memberships).find(teams.reds).orElseThrow();

        assertThat(reds.memberships()).extracting(Membership::role).containsExactlyInAnyOrder("captain", "keeper");
    }

    @Test
    void a_handle_of_a_query_joins_the_transaction() {
        User ann = people.ann();

        tck.database().transaction(() -> {
            tck.repository(Post.class, Long.class).create(new Post(ann.id(), "Unseen"));
            assertThat(ann.posts().query().count()).isEqualTo(3);
            assertThat(ann.posts().list()).hasSize(3);
        });
    }

    /** Ann leads the reds with two duties and is the blues' guest with one; Ben keeps for the reds with none. */
    private Teams teams() {
        UUID reds =
                tck.repository(Team.class, UUID.class).create(new Team("Reds")).id();
        UUID blues =
                tck.repository(Team.class, UUID.class).create(new Team("Blues")).id();
        Long ann = people.ann().id();
        tck.repository(Membership.class, Membership_.Key.class)
                .insertAll(List.of(
                        new Membership(ann, reds, "captain"),
                        new Membership(ann, blues, "guest"),
                        new Membership(people.ben().id(), reds, "keeper")));
        tck.repository(Duty.class, Long.class)
                .insertAll(List.of(
                        new Duty(ann, reds, "lead"), new Duty(ann, reds, "choose"), new Duty(ann, blues, "watch")));
        return new Teams(reds, blues);
    }

    private record Teams(UUID reds, UUID blues) {}
}
