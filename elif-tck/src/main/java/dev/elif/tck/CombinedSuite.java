package dev.elif.tck;

import static dev.elif.query.Aggregates.count;
import static dev.elif.query.Aggregates.sum;
import static dev.elif.query.Groups.cube;
import static dev.elif.query.Groups.grouping;
import static dev.elif.query.Groups.rollup;
import static dev.elif.query.Groups.sets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Lock;
import dev.elif.error.QueryException;
import dev.elif.error.QueryTimeoutException;
import dev.elif.query.Alias;
import dev.elif.query.CommonTable;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Comment;
import dev.elif.tck.domain.Comment_;
import dev.elif.tck.domain.Employee;
import dev.elif.tck.domain.Employee_;
import dev.elif.tck.domain.Folder;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.Seeds;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several selects in one statement: unions, common tables, different rows, groups of groups. */
@AcceptanceSuite
class CombinedSuite {

    private final Tck tck;
    private final Query<User> users;
    private final Query<Post> posts;

    CombinedSuite(Tck tck) {
        this.tck = tck;
        this.users = tck.query(User.class);
        this.posts = tck.query(Post.class);
    }

    record Line(String text, long number) {}

    record Votes(@Nullable Long user, Post.@Nullable Status status, BigDecimal votes, int all) {}

    @BeforeEach
    void seed() {
        Seeds unused = Seeds.all(tck.database());
    }

    @Test
    @Feature("QB-14")
    void models_of_several_queries_are_one_result() {
        Query<User> french = users.where(User_.countryCode.eq("FR"));
        Query<User> adults = users.where(User_.age.ge(30));
        Query<User> both = french.union(adults);

        assertThat(both.orderBy(User_.name.asc()).list()).extracting(User::name).containsExactly("Ann", "Ben", "Dan");
        assertThat(both.count()).isEqualTo(3);
        assertThat(french.unionAll(adults).count()).isEqualTo(4);
        assertThat(french.intersect(adults).sole().name()).isEqualTo("Ann");
        assertThat(french.except(adults).sole().name()).isEqualTo("Ben");
        assertThat(both.where(User_.age.gt(40)).sole().name()).isEqualTo("Dan");
        assertThat(french.orderBy(User_.name.desc())
                        .limit(1)
                        .unionAll(users.where(User_.name.eq("Cleo")))
                        .orderBy(User_.name.asc())
                        .limit(5)
                        .pluck(User_.name))
                .containsExactly("Ben", "Cleo");
        assertThat(tck.statementsOf(() -> french.union(adults).exists()))
                .extracting(StatementCall::sql)
                .singleElement()
                .asString()
                .startsWith("select 1 from ((select \"id\",")
                .contains("where \"country_code\" = ?) union (select \"id\",")
                .endsWith("where \"age\" >= ?)) t limit 1");
    }

    @Test
    @Feature("QB-14")
    void relations_are_loaded_for_all_of_them() {
        List<User> all = users.with(User_.posts)
                .where(User_.name.eq("Ann"))
                .union(users.where(User_.name.eq("Ben")))
                .orderBy(User_.name.asc())
                .list();

        assertThat(tck.statementsOf(() -> assertThat(all.get(1).posts().list()).hasSize(1)))
                .isEmpty();
        assertThat(users.where(User_.name.eq("Ann"))
                        .union(users.where(User_.name.eq("Ben")))
                        .update(User_.active.set(false)))
                .isEqualTo(2);
    }

    @Test
    @Feature({"QB-14", "QB-15"})
    void rows_of_different_models_are_put_together() {
        var lines = users.select(Line::new, User_.name, User_.id).union(posts.select(Line::new, Post_.title, Post_.id));

        assertThat(lines.orderBy(User_.name.asc()).limit(3).list())
                .extracting(Line::text)
                .containsExactly("Alpha", "Ann", "Ben");
        assertThat(users.select(User_.name).except(posts.select(Post_.title)).list())
                .hasSize(4);
        assertThat(users.groupBy(User_.active)
                        .select(count())
                        .unionAll(posts.groupBy(Post_.status).select(count()))
                        .list())
                .containsExactlyInAnyOrder(1L, 3L, 2L, 1L, 1L);
    }

    @Test
    void what_is_deleted_is_gone_from_each_part() {
        Repository<Folder, Long> folders = tck.repository(Folder.class, Long.class);
        folders.create(new Folder("here"));
        folders.create(new Folder("gone")).delete();
        Query<Folder> all = tck.query(Folder.class);

        assertThat(all.union(all).list()).extracting(Folder::name).containsExactly("here");
        assertThat(all.union(all.onlyTrashed()).count()).isEqualTo(2);
        assertThat(all.from(all.withTrashed()).count()).isEqualTo(2);
    }

    @Test
    @Feature({"QB-07", "QB-21"})
    void a_query_may_read_from_another() {
        Query<User> oldest =
                users.where(User_.age.isNotNull()).orderBy(User_.age.desc()).limit(2);

        assertThat(users.from(oldest).orderBy(User_.name.asc()).pluck(User_.name))
                .containsExactly("Ann", "Dan");
        assertThat(users.from(oldest).where(User_.name.startsWith("A")).count()).isOne();
    }

    @Test
    @Feature("QB-16")
    void a_common_table_stands_once_however_often_it_is_read() {
        CommonTable published = CommonTable.of("published", posts.where(Post_.status.eq(Post.Status.PUBLISHED)));
        Query<User> writers = users.join(published, User_.id.eq(published.to(Post_.userId)))
                .where(published.to(Post_.votes).ge(7))
                .orderBy(User_.name.asc());

        assertThat(writers.pluck(User_.name)).containsExactly("Ann", "Ben");
        assertThat(tck.statementsOf(() -> posts.from(published.materialized())
                        .where(Post_.votes.gt(8))
                        .exists()))
                .extracting(StatementCall::sql)
                .singleElement()
                .asString()
                .startsWith("with \"published\" as materialized (select \"id\",")
                .endsWith("where \"status\" = ?) select 1 from \"published\" t where \"votes\" > ? limit 1");
        assertThat(posts.from(published).union(posts.from(published)).count()).isEqualTo(2);
    }

    @Test
    @Feature("QB-16")
    void a_recursive_one_finds_what_leads_on() {
        Repository<Employee, Long> staff = tck.repository(Employee.class, Long.class);
        Employee boss = staff.create(new Employee(null, "boss"));
        Employee lead = staff.create(new Employee(boss.id(), "lead"));
        staff.create(new Employee(lead.id(), "dev"));
        staff.create(new Employee(null, "other"));
        Query<Employee> all = tck.query(Employee.class);

        CommonTable below = CommonTable.recursive(
                "below",
                all.where(Employee_.name.eq("boss")),
                found -> all.join(found, Employee_.managerId.eq(found.to(Employee_.id))));

        assertThat(all.from(below).orderBy(Employee_.name.asc()).pluck(Employee_.name))
                .containsExactly("boss", "dev", "lead");
        tck.execute("update staff set manager_id = " + lead.id() + " where name = 'boss'");
        assertThat(all.from(below.distinct()).count()).isEqualTo(3);
    }

    @Test
    @Feature({"QB-16", "DML-13"})
    void what_is_deleted_can_go_elsewhere_in_one_statement() {
        Repository<Comment, Long> comments = tck.repository(Comment.class, Long.class);
        CommonTable gone = CommonTable.deleting(
                "gone", posts.where(Post_.title.eq("Delta")).select(Post_.title));
        CommonTable done = CommonTable.updating(
                "done",
                users.where(User_.name.eq("Ann")).select((id, name) -> name, User_.id, User_.name),
                List.of(User_.name.set("Anna")));

        List<StatementCall> calls = tck.statementsOf(
                () -> assertThat(comments.insertFrom(posts.from(gone), Comment_.text.from(Post_.title)))
                        .isOne());

        assertThat(calls)
                .singleElement()
                .extracting(StatementCall::sql, StatementCall::write)
                .containsExactly(
                        "with \"gone\" as (delete from \"posts\" where \"title\" = ? returning \"title\") insert into"
                                + " \"comments\" (\"text\", \"written_at\") select \"title\", cast(? as timestamp)"
                                + " from \"gone\" t",
                        true);
        assertThat(posts.count()).isEqualTo(3);
        assertThat(users.from(done).select(User_.name).list()).containsExactly("Anna");
        assertThat(users.where(User_.name.eq("Anna")).exists()).isTrue();
        assertThatThrownBy(() -> CommonTable.deleting("all", posts.select(Post_.title)))
                .hasMessageContaining("deleteAll()");
    }

    @Test
    void two_common_tables_of_one_name_are_refused() {
        CommonTable one = CommonTable.of("same", users.where(User_.age.gt(1)));
        CommonTable other = CommonTable.of("same", users.where(User_.age.gt(2)));

        assertThatThrownBy(() -> users.from(one).union(users.from(other)).list())
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2121 ");
    }

    @Test
    void rows_of_another_width_are_refused() {
        assertThatThrownBy(() -> users.select(User_.name).union(posts.select((a, b) -> a, Post_.title, Post_.id)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ELIF-2125 Rows of 1 and of 2 values");
    }

    @Test
    @Feature("QB-02")
    void equal_rows_come_out_once() {
        assertThat(users.distinct()
                        .where(User_.countryCode.isNotNull())
                        .orderBy(User_.countryCode.asc())
                        .select(User_.countryCode)
                        .list())
                .containsExactly("DE", "FR");
        Alias<Post> post = Post_.as("p");
        assertThat(users.join(User_.posts, post).count()).isEqualTo(3);
        assertThat(users.distinct().join(User_.posts, post).count()).isEqualTo(2);
        assertThat(posts.distinctOn(Post_.userId)
                        .where(Post_.userId.isNotNull())
                        .orderBy(Post_.userId.asc(), Post_.votes.desc())
                        .pluck(Post_.title))
                .containsExactly("Alpha", "Gamma");
        assertThat(posts.distinctOn(Post_.userId).count()).isEqualTo(3);
    }

    @Test
    @Feature("ORD-06")
    void groups_may_be_put_together_again() {
        var votes = sum(Post_.votes);

        assertThat(posts.where(Post_.userId.isNotNull())
                        .groupBy(rollup(Post_.userId, Post_.status))
                        .orderBy(grouping(Post_.userId).desc())
                        .orderBy(votes.desc())
                        .select(Votes::new, Post_.userId, Post_.status, votes, grouping(Post_.userId))
                        .first())
                .hasValueSatisfying(all -> assertThat(all).isEqualTo(new Votes(null, null, BigDecimal.valueOf(20), 1)));
        assertThat(posts.groupBy(cube(Post_.userId, Post_.status))
                        .select(count())
                        .list())
                .hasSize(11);
        assertThat(posts.groupBy(sets(List.of(List.of(Post_.userId), List.of())))
                        .select(count())
                        .list())
                .containsExactlyInAnyOrder(4L, 2L, 1L, 1L);
    }

    @Test
    @Feature({"ORD-11", "ORD-12", "ORD-13"})
    void rows_that_others_have_are_left_out_or_an_error() throws Exception {
        Query<User> ann = users.where(User_.name.eq("Ann"));
        List<String> left = tck.database().transaction(() -> {
            assertThat(ann.lockForUpdate().list()).hasSize(1);
            assertThatThrownBy(() ->
                            inOther(() -> ann.lock(Lock.NO_KEY_UPDATE.noWait()).list()))
                    .hasCauseInstanceOf(QueryTimeoutException.class);
            return others(() -> users.orderBy(User_.name.asc())
                    .lock(Lock.UPDATE.skipLocked())
                    .pluck(User_.name));
        });
        assertThat(left).containsExactly("Ben", "Cleo", "Dan");
        Alias<Post> post = Post_.as("p");
        assertThat(tck.statementsOf(() -> users.join(User_.posts, post)
                        .lock(Lock.KEY_SHARE, post)
                        .select(User_.name)
                        .list()))
                .extracting(StatementCall::sql)
                .singleElement()
                .asString()
                .endsWith("on \"p\".\"user_id\" = t.\"id\" for key share of \"p\"");
    }

    private <T> T others(Supplier<T> work) {
        try {
            return inOther(work);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private <T> T inOther(Supplier<T> work) throws Exception {
        return Threads.elsewhere(() -> tck.database().transaction(work));
    }

    @Test
    @Feature("ORD-10")
    void of_each_group_the_first_come_out() {
        Query<Post> best = posts.where(Post_.userId.isNotNull())
                .orderBy(Post_.votes.desc())
                .limitPerGroup(1, Post_.userId);

        assertThat(best.pluck(Post_.title)).containsExactly("Alpha", "Gamma");
        assertThat(posts.where(Post_.userId.isNotNull())
                        .orderBy(Post_.votes.asc())
                        .limitPerGroup(1, Post_.userId)
                        .pluck(Post_.title))
                .containsExactly("Beta", "Gamma");
        assertThat(best.count()).isEqualTo(2);
        assertThat(best.limit(1).with(Post_.user).list())
                .singleElement()
                .satisfies(post -> assertThat(post.user().get().name()).isEqualTo("Ann"));
        assertThat(posts.limitPerGroup(1, Post_.user.to(User_.countryCode))
                        .orderBy(Post_.id.asc())
                        .pluck(Post_.title))
                .containsExactly("Alpha", "Delta");
        assertThat(posts.orderBy(Post_.user.to(User_.name).asc(), Post_.id.asc())
                        .limitPerGroup(1, Post_.userId)
                        .pluck(Post_.title))
                .containsExactly("Alpha", "Gamma", "Delta");
        assertThat(posts.limitPerGroup(0, Post_.userId).exists()).isFalse();
        assertThat(tck.statementsOf(() -> posts.limitPerGroup(2, Post_.userId).exists()))
                .extracting(StatementCall::sql)
                .singleElement()
                .asString()
                .endsWith(", row_number() over (partition by \"user_id\" order by \"id\") as \"#\" from \"posts\") t"
                        + " where \"#\" <= ? limit 1");
    }

    @Test
    @Feature({"ORD-03", "ORD-04"})
    void an_order_may_be_chance_or_a_list() {
        assertThat(users.inRandomOrder().pluck(User_.name)).containsExactlyInAnyOrder("Ann", "Ben", "Cleo", "Dan");
        assertThat(users.inRandomOrder("seed").pluck(User_.name))
                .containsExactlyElementsOf(users.inRandomOrder("seed").pluck(User_.name));
        List<List<String>> shuffled = IntStream.range(0, 20)
                .mapToObj(i -> users.inRandomOrder("seed" + i).pluck(User_.name))
                .distinct()
                .toList();
        assertThat(shuffled).hasSizeGreaterThan(3);
        assertThat(users.inOrderOf(User_.name, List.of("Dan", "Ann"))
                        .orderBy(User_.id.asc())
                        .pluck(User_.name))
                .containsExactly("Dan", "Ann", "Ben", "Cleo");
        assertThat(posts.inOrderOf(Post_.status, List.of(Post.Status.ARCHIVED, Post.Status.DRAFT))
                        .orderBy(Post_.id.asc())
                        .pluck(Post_.title))
                .containsExactly("Delta", "Beta", "Alpha", "Gamma");
    }

    @Test
    void a_sample_takes_a_part() {
        assertThat(users.sample(100).count()).isEqualTo(4);
        assertThat(users.sample(0, 42).count()).isZero();
        assertThat(users.sample(50, 42).pluck(User_.id))
                .isEqualTo(users.sample(50, 42).pluck(User_.id));
        assertThatThrownBy(() -> users.sample(101)).hasMessageStartingWith("ELIF-2126 ");
    }
}
