package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Assignment;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.SqlType;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.QueryException;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Aggregates;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Badge;
import dev.elif.tck.domain.Badge_;
import dev.elif.tck.domain.Project;
import dev.elif.tck.domain.Project_;
import dev.elif.tck.domain.Task;
import dev.elif.tck.domain.Task_;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of tenants, and the ways around that there are not. */
@AcceptanceSuite
class TenantSuite {

    private static final String ROWS = "select concat_ws(' ', tenant, code, budget) from projects order by code";

    private final Tck tck;
    private final Repository<Project, Long> projects;
    private final Repository<Task, Long> tasks;
    private final Repository<Badge, String> badges;
    private Project theirs;
    private Project ours;

    TenantSuite(Tck tck) {
        this.tck = tck;
        this.projects = tck.repository(Project.class, Long.class);
        this.tasks = tck.repository(Task.class, Long.class);
        this.badges = tck.repository(Badge.class, String.class);
    }

    @BeforeEach
    void seed() {
        tck.tenants().become("them");
        theirs = seeded("them", "secret", 1000, "plot");
        tck.execute("insert into badges (code, tenant, label) values ('boss', 'them', 'theirs')");
        tck.tenants().become("us");
        ours = seeded("us", "garden", 10, "dig");
    }

    /** By SQL, so that what elif does of tenants fails in the tests alone. */
    private Project seeded(String tenant, String code, int budget, String task) {
        tck.execute(
                "insert into projects (tenant, code, budget) values ('%s', '%s', %d)".formatted(tenant, code, budget));
        tck.execute(
                "insert into tasks (tenant, project_id, title) select tenant, id, '%s' from projects where code = '%s'"
                        .formatted(task, code));
        return projects.query().where(Project_.code.eq(code)).sole();
    }

    @Test
    @Feature("SCOPE-12")
    void what_is_inserted_becomes_the_tenant_s_whatever_the_way() {
        assertThat(ours.tenant()).isEqualTo("us");
        assertThat(new Project("a", 1).save().tenant()).isEqualTo("us");
        assertThat(projects.insertAll(List.of(new Project("b", 1))).get(0).tenant())
                .isEqualTo("us");
        assertThat(projects.upsert(List.of(new Project("c", 1)), Project_.code)
                        .get(0)
                        .model()
                        .tenant())
                .isEqualTo("us");
        assertThat(projects.saveOrIgnore(new Project("d", 1)).orElseThrow().tenant())
                .isEqualTo("us");
        assertThat(projects.query()
                        .where(Project_.code.eq("e"))
                        .firstOrCreate(() -> new Project("e", 1))
                        .tenant())
                .isEqualTo("us");
        assertThat(badges.create(new Badge("x", null, "ours")).tenant()).isEqualTo("us");
        assertThat(projects.copyIn(Stream.of(new Project("f", 1)))).isOne();
        assertThat(projects.query().count()).isEqualTo(7);
    }

    @Test
    @Feature("SCOPE-12")
    void no_query_reads_the_rows_of_others() {
        assertThat(projects.all()).extracting(Project::code).containsExactly("garden");
        assertThat(projects.find(theirs.id())).isEmpty();
        assertThat(projects.findMany(List.of(theirs.id()))).isEmpty();
        assertThat(projects.query().withoutScopes().count()).isOne();
        assertThat(projects.query()
                        .where(Project_.tenant.eq("them").or(Project_.tenant.eq("us")))
                        .list())
                .hasSize(1);
        assertThat(projects.query().where(Project_.tenant.eq("them")).exists()).isFalse();
        assertThat(projects.query()
                        .select(Aggregates.sum(Project_.budget))
                        .sole()
                        .intValue())
                .isEqualTo(10);
        assertThat(projects.query()
                        .groupBy(Project_.tenant)
                        .select(Project_.tenant)
                        .list())
                .containsExactly("us");
        assertThat(projects.query().pluck(Project_.code)).containsExactly("garden");
        try (Stream<Project> streamed = projects.query().stream()) {
            assertThat(streamed).extracting(Project::code).containsExactly("garden");
        }
        assertThat(projects.models(List.of(theirs)).fresh()).isEmpty();
        assertThat(theirs.tasks().isLoaded()).isFalse();
        projects.models(List.of(theirs)).load(Project_.tasks);
        assertThat(theirs.tasks().list()).isEmpty();
        assertThat(theirs.fresh()).isEmpty();
        assertThatThrownBy(theirs::refresh).isInstanceOf(ModelNotFoundException.class);
        assertThat(theirs.tasks().list()).isEmpty();
        assertThat(theirs.tasks().query().count()).isZero();
        assertThat(projects.query().with(Project_.tasks).list().get(0).tasks().list())
                .extracting(Task::title)
                .containsExactly("dig");
    }

    @Test
    @Feature("SCOPE-12")
    void a_foreign_key_that_points_at_others_reads_nothing_there() {
        tck.execute("update tasks set project_id = " + theirs.id() + " where title = 'dig'");
        Task astray = tasks.query().sole();

        assertThat(astray.project().optional()).isEmpty();
        assertThat(tasks.query().with(Task_.project).sole().project().optional())
                .isEmpty();
        assertThat(tasks.query().pluck(Task_.project.to(Project_.code))).containsOnlyNulls();
        assertThat(tasks.query().where(Task_.project.to(Project_.budget).gt(0)).exists())
                .isFalse();
        assertThat(tck.statementsOf(() -> tasks.query()
                        .orderBy(Task_.project.to(Project_.code).asc())
                        .pluck(Task_.title)))
                .extracting(StatementCall::sql)
                .containsExactly("select t.\"title\" from \"tasks\" t left join \"projects\" t1"
                        + " on t1.\"id\" = t.\"project_id\" and t1.\"tenant\" = ? where t.\"tenant\" = ?"
                        + " order by t1.\"code\"");
    }

    @Test
    @Feature("SCOPE-12")
    void no_mass_write_changes_the_rows_of_others_or_gives_rows_away() {
        assertThat(projects.query().increment(Project_.budget, 1)).isOne();
        assertThat(projects.query().whereKey(theirs.id()).update(Project_.budget.set(0)))
                .isZero();
        assertThat(projects.query().where(Project_.tenant.eq("them")).delete()).isZero();
        assertThat(projects.query().limit(9).update(Project_.budget.set(12))).isOne();
        refused(() -> projects.query().update(Project_.tenant.set("them")));
        refused(() -> projects.query().update(Project_.tenant.set(null)));
        refused(() -> projects.query()
                .update(List.of(new Assignment<Project>("tenant", ColumnRef.of("code", SqlType.TEXT)))));
        assertThat(projects.query().update(Project_.tenant.set("us"))).isOne();
        tasks.query().deleteAll();
        assertThat(projects.query().deleteAll()).isOne();

        assertThat(tck.column(ROWS)).containsExactly("them secret 1000");
        assertThat(tck.column("select title from tasks")).containsExactly("plot");
    }

    @Test
    @Feature("SCOPE-12")
    void a_model_of_others_in_hand_is_neither_saved_nor_deleted() {
        refused(() -> theirs.worth(0).save());
        refused(() -> theirs.of("us").save());
        refused(theirs::delete);
        refused(theirs::forceDelete);
        refused(() -> theirs.increment(Project_.budget, 5));
        refused(() -> projects.updateAll(List.of(theirs)));
        refused(() -> projects.deleteAll(List.of(theirs.of("them"))));
        refused(() -> projects.push(ours.of("them")));
        refused(() -> projects.create(new Project("gift", 1).of("them")));
        refused(() -> projects.insertAll(List.of(new Project("gift", 1).of("them"))));
        refused(() -> projects.upsert(List.of(new Project("gift", 1).of("them")), Project_.code));
        refused(() -> projects.copyIn(Stream.of(new Project("gift", 1).of("them"))));
        refused(() -> ours.of("us").update(Project_.tenant.set("them")));
        refused(() -> badges.save(new Badge("boss", "them", "taken")));
        assertThat(badges.destroy(List.of("boss"))).isZero();
        assertThat(projects.destroy(List.of(theirs.id()))).isZero();

        assertThat(tck.column(ROWS)).containsExactly("us garden 10", "them secret 1000");
    }

    @Test
    @Feature("SCOPE-12")
    void a_key_of_others_finds_nothing_to_write() {
        Badge forged = new Badge("boss", null, "forged");

        assertThatThrownBy(() -> badges.save(forged)).isInstanceOf(UniqueViolationException.class);
        assertThat(badges.delete(forged)).isFalse();
        assertThat(badges.deleteAll(List.of(forged))).isZero();
        assertThatThrownBy(() -> badges.updateAll(List.of(forged))).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> badges.update(forged, List.of(Badge_.label.set("forged"))))
                .isInstanceOf(ModelNotFoundException.class);
        assertThat(badges.saveOrIgnore(forged)).isEmpty();

        assertThat(tck.column("select tenant || ' ' || label from badges")).containsExactly("them theirs");
    }

    @Test
    @Feature("SCOPE-12")
    void an_upsert_that_meets_the_row_of_others_writes_nothing_at_all() {
        assertThatThrownBy(
                        () -> projects.upsert(List.of(new Project("new", 1), new Project("secret", 0)), Project_.code))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3043")
                .hasMessageContaining("code");
        assertThatThrownBy(() -> projects.incrementOrCreate(
                        new Project("secret", 0), List.of(Project_.code), Project_.budget, 1))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3043");
        assertThatThrownBy(() -> projects.query()
                        .where(Project_.code.eq("secret"))
                        .createOrFirst(() -> new Project("secret", 0)))
                .isInstanceOf(UniqueViolationException.class);

        assertThat(projects.upsert(List.of(new Project("garden", 11)), Project_.code)
                        .get(0)
                        .inserted())
                .isFalse();
        assertThat(tck.column(ROWS)).containsExactly("us garden 11", "them secret 1000");
    }

    @Test
    @Feature("SCOPE-12")
    void without_a_tenant_nothing_is_found_and_nothing_is_written() {
        tck.tenants().become(null);

        assertThat(projects.all()).isEmpty();
        assertThat(projects.query().count()).isZero();
        assertThat(ours.tasks().list()).isEmpty();
        for (ThrowingCallable write : List.<ThrowingCallable>of(
                () -> projects.create(new Project("a", 1)),
                () -> projects.create(new Project("a", 1).of("us")),
                () -> projects.insertAll(List.of(new Project("a", 1))),
                () -> projects.copyIn(Stream.of(new Project("a", 1))),
                () -> projects.upsert(List.of(new Project("a", 1)), Project_.code),
                () -> ours.worth(3).save(),
                () -> ours.delete(),
                () -> projects.deleteAll(List.of(ours)),
                () -> projects.query().update(Project_.budget.set(1)),
                () -> projects.query().deleteAll())) {
            assertThatThrownBy(write).isInstanceOf(QueryException.class).hasMessageContaining("ELIF-3044");
        }
        tck.tenants().become(7L);
        assertThatThrownBy(projects::all).isInstanceOf(QueryException.class).hasMessageContaining("ELIF-3042");
    }

    @Test
    @Feature("SCOPE-12")
    void administration_says_that_it_means_every_tenant() {
        tck.tenants().become(null);
        Repository<Project, Long> all = projects.withoutTenant();

        assertThat(all.all()).hasSize(2);
        assertThat(all.find(theirs.id())).isPresent();
        assertThat(all.models(List.of(theirs)).fresh()).hasSize(1);
        assertThat(projects.query().withoutTenant().count()).isEqualTo(2);
        assertThat(projects.query()
                        .withoutTenant()
                        .with(Project_.tasks)
                        .orderBy(Project_.code.asc())
                        .list()
                        .get(1)
                        .tasks()
                        .list())
                .hasSize(1);
        assertThat(tasks.query().withoutTenant().pluck(Task_.project.to(Project_.code)))
                .containsExactlyInAnyOrder("garden", "secret");
    }

    @Test
    @Feature("SCOPE-12")
    void administration_writes_for_the_tenant_that_the_model_names() {
        tck.tenants().become(null);
        Repository<Project, Long> all = projects.withoutTenant();

        all.save(theirs.worth(5));
        assertThat(all.create(new Project("gift", 1).of("them")).tenant()).isEqualTo("them");
        assertThat(projects.query().withoutTenant().increment(Project_.budget, 1))
                .isEqualTo(3);
        assertThat(projects.query()
                        .withoutTenant()
                        .where(Project_.code.eq("more"))
                        .firstOrCreate(() -> new Project("more", 0).of("us"))
                        .tenant())
                .isEqualTo("us");
        assertThat(all.upsert(List.of(new Project("gift", 9).of("us")), Project_.code)
                        .get(0)
                        .inserted())
                .isFalse();
        assertThat(projects.query()
                        .withoutTenant()
                        .where(Project_.code.eq("gift"))
                        .deleteEach())
                .isOne();

        assertThat(tck.column(ROWS)).containsExactly("us garden 11", "us more 0", "them secret 6");
    }

    private static void refused(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3041")
                .hasMessageNotContaining("them");
    }
}
