package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.NotNullViolationException;
import dev.elif.error.UniqueViolationException;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Range;
import dev.elif.model.Relation;
import dev.elif.model.Tuples;
import dev.elif.query.Repository;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.Employee;
import dev.elif.tck.domain.Employee_;
import dev.elif.tck.domain.Locker;
import dev.elif.tck.domain.Locker_;
import dev.elif.tck.domain.Membership;
import dev.elif.tck.domain.Pass;
import dev.elif.tck.domain.Patron;
import dev.elif.tck.domain.Patron_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Preferences;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.Team;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What leaves models as maps and as JSON. */
@AcceptanceSuite
class SerializationSuite {

    private final Tck tck;
    private final Repository<User, Long> users;
    private final Repository<Patron, Long> patrons;

    SerializationSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.repository(User.class, Long.class);
        this.patrons = tck.repository(Patron.class, Long.class);
    }

    @Test
    @Feature("SER-01")
    void a_model_is_a_map_of_its_properties_in_their_order() {
        User user = users.create(new User("ann@example.org", "Ann").aged(30));

        assertThat(user.toMap())
                .containsExactly(
                        Map.entry("id", user.id()),
                        Map.entry("email", "ann@example.org"),
                        Map.entry("name", "Ann"),
                        Map.entry("age", 30),
                        Map.entry("active", true),
                        nothing("countryCode"),
                        nothing("emailVerifiedAt"),
                        nothing("preferences"),
                        Map.entry("createdAt", user.createdAt()),
                        Map.entry("updatedAt", user.updatedAt()));
        assertThat(users.toMap(user)).isEqualTo(user.toMap());
    }

    @Test
    @Feature("SER-01")
    void loaded_relations_leave_with_it_and_no_others() {
        Seeds seeds = Seeds.all(tck.database());
        User ann = users.query()
                .with(User_.posts, posts -> posts.with(Post_.comments).orderBy(Post_.title.asc()))
                .with(User_.profile)
                .find(seeds.ann().id())
                .orElseThrow();

        tck.statementsOf(() -> {
            Map<String, Object> map = ann.toMap();
            assertThat(map).containsKeys("posts", "profile").doesNotContainKeys("memberships", "country");
            List<Map<String, Object>> posts = maps(map.get("posts"));
            assertThat(posts).extracting(post -> post.get("title")).containsExactly("Alpha", "Beta");
            assertThat(posts.get(0)).doesNotContainKeys("user", "editor");
            assertThat(maps(posts.get(0).get("comments")))
                    .extracting(comment -> comment.get("text"))
                    .containsExactlyInAnyOrder("first", "second");
            assertThat(map(map.get("profile"))).containsEntry("bio", "Ann writes.");
        });
    }

    @Test
    void a_relation_that_was_loaded_and_found_nothing_is_null_or_an_empty_list() {
        User dan = Seeds.all(tck.database()).dan();

        dan.load(User_.profile).load(User_.posts);

        assertThat(dan.toMap()).containsEntry("profile", null).containsEntry("posts", List.of());
    }

    @Test
    void a_relation_whose_foreign_key_was_changed_since_does_not_leave() {
        User ann = Seeds.all(tck.database()).ann().load(User_.country);
        assertThat(ann.toMap()).containsKey("country");

        ann.from("DE");

        assertThat(ann.toMap()).doesNotContainKey("country");
    }

    @Test
    @Feature("SER-01")
    void serializing_sends_no_statement_whatever_the_result_it_came_from() {
        Seeds.all(tck.database());
        List<User> all = users.query().with(User_.posts).list();

        assertThat(tck.statementsOf(() -> {
                    users.models(all).toMaps();
                    users.models(all).toJson();
                    all.forEach(User::toJson);
                }))
                .isEmpty();
    }

    @Test
    @Feature("SER-03")
    void what_was_loaded_back_and_forth_is_written_as_deep_as_it_was_loaded() {
        Seeds seeds = Seeds.all(tck.database());
        User ann = users.query()
                .with(User_.posts, posts -> posts.with(Post_.user, owner -> owner.with(User_.posts)))
                .find(seeds.ann().id())
                .orElseThrow();

        Map<String, Object> post = maps(ann.toMap().get("posts")).get(0);

        assertThat(maps(map(post.get("user")).get("posts")))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).doesNotContainKey("user"));
    }

    @Test
    @Feature("SER-03")
    void a_circle_is_cut_where_a_model_is_inside_of_itself() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        Post post = tck.repository(Post.class, Long.class).create(new Post(ann.id(), "Alpha"));
        Comment comment = tck.repository(Comment.class, Long.class).create(new Comment(post.id(), ann.id(), "first"));
        loaded(User_.posts, ann, post);
        loaded(Post_.user, post, ann);
        loaded(Post_.comments, post, comment);
        loaded(Comment_.author, comment, ann);

        Map<String, Object> written = maps(ann.toMap().get("posts")).get(0);

        assertThat(written).doesNotContainKey("user");
        assertThat(map(maps(written.get("comments")).get(0).get("author")))
                .containsEntry("name", "Ann")
                .doesNotContainKey("posts");
        assertThat(ann.toJson()).containsOnlyOnce("\"posts\"");
    }

    @Test
    @Feature("SER-03")
    void a_model_that_is_its_own_relation_is_written_once_more_without_relations() {
        Employee boss = tck.repository(Employee.class, Long.class).create(new Employee(null, "Boss"));
        tck.execute("update staff set manager_id = id");
        boss.refresh();
        loaded(Employee_.manager, boss, boss);
        loaded(Employee_.reports, boss, boss);

        assertThat(map(boss.toMap().get("manager")))
                .containsOnlyKeys("id", "managerId", "name")
                .containsEntry("name", "Boss");
        assertThat(boss.toJson()).containsOnlyOnce("\"reports\"");
    }

    @Test
    @Feature("SER-02")
    void json_is_what_json_b_makes_of_the_map() {
        Patron ann = filled(new Patron("Ann"));

        assertThat(ann.toJson())
                .contains("\"name\":\"Ann\"", "\"tier\":\"GOLD\"", "\"bornOn\":\"1990-02-01\"")
                .contains("\"seenAt\":\"2026-01-02T03:04:05.000006Z\"", "\"since\":2019", "\"address\":\"10.0.0.1\"")
                .contains("\"tags\":[\"a\",\"b\"]", "\"balance\":12.50", "\"lower\":\"2026-01-01\"")
                .contains("\"preferences\":{", "\"theme\":\"dark\"")
                .contains("\"card\":{\"number\":\"4711\",\"floor\":3}")
                .contains("\"hostId\":null");
        assertThat(patrons.toJson(ann)).isEqualTo(ann.toJson());
        assertThat(patrons.models(List.of(ann)).toJson()).isEqualTo("[" + ann.toJson() + "]");
    }

    @Test
    @Feature("SER-04")
    void what_is_hidden_leaves_by_no_door() {
        Patron ann = filled(new Patron("Ann")).save();
        Patron ben = new Patron("Ben");
        ben.hostId = ann.id;
        ben.save().load(Patron_.host);
        ann.load(Patron_.guests);

        assertThat(ann.toMap()).doesNotContainKeys("password", "guests", "cardPin");
        assertThat(map(ann.toMap().get("card"))).containsOnlyKeys("number", "floor");
        assertThat(ann.toJson()).doesNotContain("S3cret", "0815", "guests");
        assertThat(ben.toJson()).contains("\"host\":{").doesNotContain("S3cret", "0815");
        assertThat(ann.toString() + ann.dirty() + Patron_.password + Patron_.type())
                .doesNotContain("S3cret");
        assertThat(patrons.query().where(Patron_.password.eq("S3cret")).pluck(Patron_.password))
                .containsExactly("S3cret");
    }

    @Test
    @Feature("SER-04")
    void an_exception_says_nothing_of_values() {
        filled(new Patron("Ann")).save();

        assertThatThrownBy(() -> filled(new Patron("Ann")).save())
                .isInstanceOf(UniqueViolationException.class)
                .satisfies(SerializationSuite::saysNothing);
        // Of a value that is missing the server quotes the whole row.
        assertThatThrownBy(() -> tck.query(Patron.class).update(Patron_.tier.set(null)))
                .isInstanceOf(NotNullViolationException.class)
                .satisfies(SerializationSuite::saysNothing);
    }

    @Test
    @Feature("SER-06")
    void a_computed_property_leaves_with_the_model() {
        assertThat(new Patron("Ann").toMap()).containsEntry("label", "Ann (SILVER)");
        Pass pass = new Pass(null, "Ann", 0, "S3cret", 0);
        assertThat(tck.repository(Pass.class, UUID.class).toMap(pass)).containsEntry("fresh", true);
    }

    @Test
    @Feature("SER-01")
    void records_and_plain_classes_leave_like_all_models() {
        Repository<Pass, UUID> passes = tck.repository(Pass.class, UUID.class);
        Pass pass = passes.create(new Pass(null, "Ann", 2, "S3cret", 0));
        assertThat(passes.toJson(pass))
                .isEqualTo(
                        "{\"id\":\"" + pass.id() + "\",\"holder\":\"Ann\",\"uses\":2,\"version\":1,\"fresh\":false}");

        Repository<Locker, Long> lockers = tck.repository(Locker.class, Long.class);
        Locker locker =
                lockers.create(new Locker("left", filled(new Patron("Ann")).save().id));
        assertThat(lockers.toMap(locker)).doesNotContainKey("patron").containsEntry("place", "left");
        lockers.models(List.of(locker)).load(Locker_.patron);
        assertThat(map(lockers.toMap(locker).get("patron"))).containsEntry("name", "Ann");
    }

    @Test
    void the_parts_of_a_composite_key_are_properties() {
        User ann = users.create(new User("ann@example.org", "Ann"));
        Team team = tck.repository(Team.class, UUID.class).create(new Team("Blue"));

        assertThat(new Membership(ann.id(), team.id(), "reader").save().toMap())
                .containsEntry("userId", ann.id())
                .containsEntry("teamId", team.id());
    }

    /** Circles of instances come from programs that put them together: what is read is new. */
    private static <S, T> void loaded(Relation<S, T> relation, S model, T related) {
        ModelType<S> type = relation.source();
        List<?> key = Tuples.of(type, relation.keys().source(), model);
        type.state(model).loaded(type.position(relation), new ModelState.Loaded(key, List.of(related)));
    }

    private Patron filled(Patron patron) {
        patron.password = "S3cret";
        patron.visits = 1;
        patron.balance = new BigDecimal("12.50");
        patron.tier = Patron.Tier.GOLD;
        patron.bornOn = LocalDate.of(1990, 2, 1);
        patron.seenAt = Instant.parse("2026-01-02T03:04:05.000006Z");
        patron.since = Year.of(2019);
        patron.address = InetAddress.getLoopbackAddress();
        try {
            patron.address = InetAddress.getByName("10.0.0.1");
        } catch (java.net.UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
        patron.tags = List.of("a", "b");
        patron.stay = Range.closedOpen(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        patron.preferences = new Preferences("dark", true, List.of("x"));
        patron.card = new Patron.Card("4711", "0815", 3);
        return patron;
    }

    private static Map.Entry<String, Object> nothing(String name) {
        return new java.util.AbstractMap.SimpleEntry<>(name, null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static void saysNothing(Throwable thrown) {
        StringWriter log = new StringWriter();
        thrown.printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).contains("Caused by").doesNotContain("Ann", "S3cret", "0815");
    }
}
