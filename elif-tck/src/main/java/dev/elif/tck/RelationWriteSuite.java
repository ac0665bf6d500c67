package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.CheckViolationException;
import dev.elif.error.QueryException;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Profile;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import dev.elif.tck.domain.Voucher;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Models that are made, saved and moved through their relations. */
@AcceptanceSuite
class RelationWriteSuite {

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Repository<Post, Long> posts;
    private User ann;
    private User ben;

    RelationWriteSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.posts = tck.repository(Post.class, Long.class);
    }

    @BeforeEach
    void seed() {
        ann = users.create(new User("ann@example.org", "Ann"));
        ben = users.create(new User("ben@example.org", "Ben"));
    }

    private List<String> rows() {
        return tck.column("select coalesce(u.name, '-') || ':' || p.title || ':' || p.status from posts p"
                + " left join users u on u.id = p.user_id order by 1");
    }

    @Test
    @Feature({"RW-01", "RW-09"})
    void a_saved_model_is_related_and_among_those_that_are_loaded() {
        assertThat(ann.posts().list()).isEmpty();
        Post post = new Post(null, "Alpha");

        assertThat(ann.posts().save(post)).isSameAs(post);

        assertThat(post.userId()).isEqualTo(ann.id());
        assertThat(rows()).containsExactly("Ann:Alpha:DRAFT");
        assertThat(tck.statementsOf(() -> {
                    assertThat(ann.posts()).containsExactly(post);
                    assertThat(post.user().get()).isSameAs(ann);
                }))
                .isEmpty();
        ann.posts().save(post.titled("Beta"));
        assertThat(ann.posts()).containsExactly(post);
        assertThat(ben.posts().save(post).userId()).isEqualTo(ben.id());
        assertThat(rows()).containsExactly("Ben:Beta:DRAFT");
    }

    @Test
    @Feature("RW-01")
    void several_are_saved_or_none() {
        assertThat(ann.posts().saveMany(List.of(new Post(null, "A"), new Post(null, "B"))))
                .hasSize(2);
        assertThatThrownBy(() -> ben.posts().saveMany(List.of(new Post(null, "C"), new Post(null, null))))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows()).containsExactly("Ann:A:DRAFT", "Ann:B:DRAFT");
        assertThat(ann.posts().saveManyQuietly(List.of(new Post(null, "D")))).hasSize(1);
        assertThat(ann.posts().saveQuietly(new Post(null, "E")).id()).isNotNull();
    }

    @Test
    @Feature({"RW-02", "RW-03"})
    void new_models_can_be_made_and_created() {
        Post made = ann.posts().make(new Post(null, "made"));
        assertThat(made.userId()).isEqualTo(ann.id());
        assertThat(made.exists()).isFalse();
        assertThat(rows()).isEmpty();

        assertThat(ann.posts().create(new Post(null, "one")).id()).isNotNull();
        assertThat(tck.statementsOf(
                        () -> ann.posts().createMany(List.of(new Post(null, "two"), new Post(null, "three")))))
                .hasSize(1);
        assertThat(rows()).containsExactly("Ann:one:DRAFT", "Ann:three:DRAFT", "Ann:two:DRAFT");
    }

    @Test
    @Feature("REL-18")
    void what_a_relation_says_of_its_rows_is_set_on_new_ones() {
        ann.published().create(new Post(null, "Alpha"));

        assertThat(rows()).containsExactly("Ann:Alpha:PUBLISHED");
        assertThat(ann.published().list()).hasSize(1);
        ann.published().save(new Post(null, "Beta"));
        assertThat(ann.published().isLoaded()).isFalse();
        assertThat(ann.published().list()).hasSize(2);
    }

    @Test
    @Feature("RW-04")
    void one_can_be_found_or_made() {
        Post first =
                ann.posts().query().withAttribute(Post_.title, "Alpha").firstOrCreate(() -> new Post(null, "unset"));
        Post again =
                ann.posts().query().withAttribute(Post_.title, "Alpha").firstOrCreate(() -> new Post(null, "unset"));
        Post other = ben.posts().query().withAttribute(Post_.title, "Alpha").firstOrNew(() -> new Post(null, "unset"));

        assertThat(again.is(first)).isTrue();
        assertThat(rows()).containsExactly("Ann:Alpha:DRAFT");
        assertThat(other.exists()).isFalse();
        assertThat(other.userId()).isEqualTo(ben.id());
        ann.posts()
                .query()
                .withAttribute(Post_.title, "Alpha")
                .updateOrCreate(() -> new Post(null, "unset"), post -> post.in(Post.Status.ARCHIVED));
        assertThat(rows()).containsExactly("Ann:Alpha:ARCHIVED");
    }

    @Test
    @Feature("RW-06")
    void a_model_can_be_given_to_another_and_taken_away() {
        Post post = posts.create(new Post(ann.id(), "Alpha"));

        post.user().associate(ben);

        assertThat(post.userId()).isEqualTo(ben.id());
        assertThat(tck.statementsOf(() -> assertThat(post.user().get()).isSameAs(ben)))
                .isEmpty();
        assertThat(rows()).containsExactly("Ann:Alpha:DRAFT");
        post.save();
        assertThat(rows()).containsExactly("Ben:Alpha:DRAFT");
        post.user().dissociate();
        assertThat(post.user().isEmpty()).isTrue();
        assertThat(post.user().optional()).isEmpty();
        post.save();
        assertThat(rows()).containsExactly("-:Alpha:DRAFT");
    }

    @Test
    @Feature("RW-07")
    void rows_can_be_changed_through_a_relation() {
        ann.posts().createMany(List.of(new Post(null, "A"), new Post(null, "B")));
        posts.create(new Post(ben.id(), "C"));

        assertThat(ann.posts().query().update(Post_.status.set(Post.Status.PUBLISHED)))
                .isEqualTo(2);
        assertThat(ann.posts().query().increment(Post_.votes, 2)).isEqualTo(2);
        assertThat(ann.posts().query().where(Post_.title.eq("A")).delete()).isOne();
        assertThat(rows()).containsExactly("Ann:B:PUBLISHED", "Ben:C:DRAFT");
    }

    @Test
    @Feature("RW-10")
    void owners_are_saved_before_what_belongs_to_them() {
        User eve = new User("eve@example.org", "Eve");
        Post post = new Post(null, "Alpha");
        Comment comment = new Comment(null, null, "first");
        post.user().associate(eve);
        comment.post().associate(post);
        comment.author().associate(eve);
        assertThat(comment.post().get()).isSameAs(post);

        comment.push();

        assertThat(rows()).containsExactly("Eve:Alpha:DRAFT");
        assertThat(comment.postId()).isEqualTo(post.id());
        assertThat(comment.authorId()).isEqualTo(eve.id());
        assertThat(tck.query(Comment.class).whereBelongsTo(Comment_.author, eve).count())
                .isOne();
        assertThat(tck.statementsOf(() -> assertThat(comment.author().get()).isSameAs(eve)))
                .isEmpty();
    }

    @Test
    @Feature("RW-10")
    void nothing_of_it_stays_when_a_part_is_refused() {
        Post post = new Post(null, "Alpha");
        post.user().associate(new User("eve@example.org", "Eve").aged(-1));

        assertThatThrownBy(post::push).isInstanceOf(CheckViolationException.class);
        assertThat(rows()).isEmpty();
        assertThat(users.query().count()).isEqualTo(2);
    }

    @Test
    @Feature("RW-01")
    void the_one_that_a_model_has_can_be_saved_as_well() {
        Profile profile = ann.profile().save(new Profile(null, "Ann writes."));

        assertThat(profile.userId()).isEqualTo(ann.id());
        assertThat(ann.profile().get().bio()).isEqualTo("Ann writes.");
        Profile other = ben.profile().create(new Profile(null, "Ben reads."));
        assertThat(tck.statementsOf(() -> assertThat(other.user().get()).isSameAs(ben)))
                .isEmpty();
        assertThat(users.query().has(User_.profile).count()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_related_is_refused() {
        assertThatThrownBy(() -> new User("new@example.org", "New").posts().save(new Post(null, "A")))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2147")
                .hasMessageContaining("User.posts");
        assertThat(rows()).isEmpty();
        Voucher voucher = tck.repository(Voucher.class, Long.class).create(Voucher.of(ann.id(), "X", "1.00"));
        assertThatThrownBy(() -> voucher.user().associate(ben))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2148")
                .hasMessageContaining("Voucher.user");
    }

    @Test
    @Feature("RW-01")
    void plain_classes_have_children_too() {
        Country france = tck.repository(Country.class, String.class).create(new Country("FR", "France", 68));

        france.users().save(ann);

        assertThat(tck.column("select country_code from users where name = 'Ann'"))
                .containsExactly("FR");
        assertThat(france.users()).extracting(User::name).containsExactly("Ann");
    }
}
