package dev.elif.impl.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.error.ConfigurationException;
import dev.elif.error.QueryException;
import dev.elif.migrations.Migrations;
import dev.elif.query.Repository;
import dev.elif.schema.AppliedMigration;
import dev.elif.schema.Migration;
import dev.elif.schema.Schema;
import dev.elif.spi.ConnectionRouter;
import dev.elif.tck.Feature;
import dev.elif.tck.StatementLog;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A program with several databases, each with models of its own. */
class DatabasesTest {

    private final TestDatabase mainPlace = PostgresServer.obtain().createDatabase();
    private final TestDatabase reportingPlace = PostgresServer.obtain().createDatabase();
    private final StatementLog mainLog = new StatementLog();
    private final StatementLog reportingLog = new StatementLog();
    private final Database main = described(mainPlace).interceptor(mainLog).open();
    private final Database reporting = described(reportingPlace)
            .name("reporting")
            .interceptor(reportingLog)
            .beside(main)
            .open();
    private final Repository<Client, Long> clients = main.repository(Client.class, Long.class);
    private final Repository<Report, Long> reports = reporting.repository(Report.class, Long.class);

    @BeforeEach
    void migrate() {
        Migrations.of(main, Tables.ALL).migrate();
        Migrations.of(reporting, Tables.ALL).migrate();
        mainLog.clear();
        reportingLog.clear();
    }

    @AfterEach
    void close() {
        Elif.use(null);
        reporting.close();
        main.close();
        reportingPlace.close();
        mainPlace.close();
    }

    @Test
    @Feature("MOD-08")
    void a_migration_runs_where_it_says() {
        assertThat(Migrations.of(main, Tables.ALL).applied())
                .extracting(AppliedMigration::name)
                .containsExactly("V1_Clients");
        assertThat(Migrations.of(reporting, Tables.ALL).applied())
                .extracting(AppliedMigration::name)
                .containsExactly("V1_Reports");
    }

    @Test
    @Feature("MOD-08")
    void the_static_door_finds_each_model_in_its_own_database() {
        Elif.use(main);
        Client ann = new Client("Ann").save();
        Report sales = new Report(ann.id, "Sales").save();
        reporting.repository(Line.class, Long.class).create(new Line(null, sales.id, "100"));

        assertThat(Report_.query().sole().title).isEqualTo("Sales");
        assertThat(Line_.query().sole().report().get().is(sales)).isTrue();
        assertThat(Report_.find(sales.id)).isPresent();
        assertThat(Client_.query().count()).isOne();
        Elif.use(reporting);
        assertThat(Report_.query().count()).isOne();
    }

    @Test
    @Feature("MOD-08")
    void relations_lead_from_one_database_to_the_other_and_load_for_all_at_once() {
        for (String name : List.of("Ann", "Ben", "Cleo")) {
            Client client = clients.create(new Client(name));
            reports.create(new Report(client.id, "of " + name));
        }
        mainLog.clear();
        reportingLog.clear();

        List<Report> read = reports.query().orderBy(Report_.id.asc()).list();
        assertThat(read).extracting(report -> report.client().get().name).containsExactly("Ann", "Ben", "Cleo");
        assertThat(read.get(1).client().get().reports().list().get(0).title).isEqualTo("of Ben");
        assertThat(reportingLog.calls()).hasSize(2);
        assertThat(mainLog.calls()).hasSize(1);

        List<Client> eager = clients.query()
                .with(
                        Client_.reports,
                        found -> found.orderBy(Report_.title.asc())
                                .with(Report_.lines)
                                .with(Report_.client))
                .list();
        assertThat(eager).allSatisfy(client -> {
            assertThat(client.reports().isLoaded()).isTrue();
            assertThat(client.reports().list().get(0).lines().isLoaded()).isTrue();
            assertThat(client.reports().list().get(0).client().get().is(client)).isTrue();
        });
        assertThat(reportingLog.calls()).hasSize(4);
        assertThat(mainLog.calls()).hasSize(3);
        assertThat(eager.get(0)
                        .reports()
                        .query()
                        .where(Report_.title.startsWith("of"))
                        .count())
                .isOne();
    }

    @Test
    @Feature("MOD-08")
    void a_way_over_other_models_may_lie_in_the_other_database() {
        Repository<Line, Long> lines = reporting.repository(Line.class, Long.class);
        for (String name : List.of("Ann", "Ben")) {
            Report report = reports.create(new Report(clients.create(new Client(name)).id, name));
            lines.create(new Line(null, report.id, "for " + name));
        }

        assertThat(clients.query().with(Client_.lines).orderBy(Client_.id.asc()).list())
                .extracting(client -> client.lines().list().get(0).text())
                .containsExactly("for Ann", "for Ben");
        assertThat(clients.query().orderBy(Client_.id.asc()).list())
                .extracting(client -> client.lines().query().sole().text())
                .containsExactly("for Ann", "for Ben");
    }

    @Test
    @Feature("MOD-08")
    void what_was_read_is_saved_where_it_came_from() {
        Client ann = clients.create(new Client("Ann"));
        Report report = reports.create(new Report(ann.id, "Sales"));
        Report read = ann.reports().list().get(0);
        read.title = "Costs";
        ann.name = "Anna";

        ann.push();

        assertThat(reports.query().sole().title).isEqualTo("Costs");
        assertThat(clients.query().sole().name).isEqualTo("Anna");
        assertThat(report.refresh().title).isEqualTo("Costs");
        read.client().get().name = "Ann";
        read.push();
        assertThat(clients.query().sole().name).isEqualTo("Ann");
    }

    @Test
    @Feature("MOD-08")
    void a_model_that_names_another_database_is_not_asked_for_by_mistake() {
        assertThatThrownBy(() -> main.query(Report.class))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3021")
                .hasMessageContaining("Report")
                .hasMessageContaining("[reporting]")
                .hasMessageContaining("[default]");
        assertThatThrownBy(() -> main.repository(Report.class, Long.class)).isInstanceOf(QueryException.class);
    }

    @Test
    @Feature("MOD-08")
    void no_join_leads_out_of_a_database() {
        assertThatThrownBy(() -> Report_.client.to(Client_.name))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2050")
                .hasMessageContaining("Report.client")
                .hasMessageContaining("Client");
        assertThatThrownBy(() -> clients.query().pluck(Client_.reports.value(Report_.title, query -> query)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-2050")
                .hasMessageContaining("Client.reports");
        assertThat(Visit_.client.to(Client_.name).name()).isEqualTo("name");
        assertThat(Line_.report.to(Report_.title).name()).isEqualTo("title");
    }

    @Test
    @Feature("MOD-09")
    void a_query_or_a_repository_is_asked_of_another_database_at_run_time() {
        Migrations.of(reporting, List.of(elsewhere(new Tables.V1_Clients(), "reporting")))
                .migrate();
        Repository<Client, Long> archived = clients.on(reporting);
        Client old = archived.create(new Client("Old"));
        archived.on(reporting).create(new Client("Older"));
        reporting.repository(Visit.class, Long.class).create(Visit.of(old));

        assertThat(clients.query().exists()).isFalse();
        assertThat(clients.query()
                        .where(Client_.name.eq("Old"))
                        .on(reporting)
                        .sole()
                        .is(old))
                .isTrue();
        assertThat(reporting.query(Client.class).count()).isEqualTo(2);
        assertThat(archived.find(old.id)).isPresent();

        Client read = clients.query().with(Client_.visits).on(reporting).first().orElseThrow();
        assertThat(read.visits().list()).as("from where the client came").hasSize(1);
        assertThat(read.visits().list().get(0).client().get().name).isEqualTo("Old");
        read.name = "Young";
        read.save();
        assertThat(archived.query().pluck(Client_.name)).containsExactlyInAnyOrder("Young", "Older");
        assertThat(clients.query().exists()).isFalse();
        assertThat(main.query(Client.class)
                        .with(Client_.visits, visits -> visits.on(reporting))
                        .list())
                .isEmpty();
    }

    @Test
    @Feature("MOD-09")
    void a_relation_is_loaded_from_where_the_program_says() {
        Migrations.of(reporting, List.of(elsewhere(new Tables.V1_Clients(), "reporting")))
                .migrate();
        Client ann = clients.create(new Client("Ann"));
        Client twin = clients.on(reporting).create(new Client("Ann"));
        reporting.repository(Visit.class, Long.class).create(Visit.of(twin));

        Client read = clients.query()
                .with(Client_.visits, visits -> visits.on(reporting))
                .sole();

        assertThat(read.is(ann)).isTrue();
        assertThat(read.visits().list()).hasSize(1);
        assertThat(ann.visits().list()).isEmpty();
    }

    @Test
    @Feature("MOD-09")
    void what_came_from_one_database_is_not_saved_to_another_but_copied() {
        Migrations.of(reporting, List.of(elsewhere(new Tables.V1_Clients(), "reporting")))
                .migrate();
        Client ann = clients.create(new Client("Ann"));
        Repository<Client, Long> archived = clients.quietly().on(reporting);

        assertThatThrownBy(() -> archived.save(ann))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3048")
                .hasMessageContaining("[default]")
                .hasMessageContaining("[reporting]");
        for (Runnable write : List.<Runnable>of(
                () -> archived.delete(ann),
                () -> archived.forceDelete(ann),
                () -> archived.updateAll(List.of(ann)),
                () -> archived.deleteAll(List.of(ann)),
                () -> archived.push(ann),
                () -> archived.refresh(ann),
                () -> archived.update(ann, List.of(Client_.name.set("B"))))) {
            assertThatThrownBy(write::run).isInstanceOf(QueryException.class).hasMessageContaining("ELIF-3048");
        }
        archived.insertAll(List.of(new Client(ann.name)));
        assertThat(archived.query().pluck(Client_.name)).containsExactly("Ann");
        archived.query().deleteAll();
        assertThat(archived.create(ann).is(archived.findOrFail(ann.id))).isTrue();
    }

    @Test
    @Feature("MOD-08")
    void each_database_has_transactions_of_its_own() {
        assertThatThrownBy(() -> main.transaction(() -> {
                    Client ann = clients.create(new Client("Ann"));
                    reports.create(new Report(ann.id, "kept"));
                    reporting.transaction(() -> {
                        reports.create(new Report(ann.id, "kept, too"));
                    });
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(clients.query().exists()).isFalse();
        assertThat(reports.query().count()).isEqualTo(2);
    }

    @Test
    @Feature("MOD-08")
    void a_database_that_is_missing_or_there_twice_is_named() {
        Report report = reports.create(new Report(null, "Sales"));
        report.clientId = 1L;
        assertThatThrownBy(() ->
                        described(mainPlace).name("reporting").beside(main).open())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ELIF-3047")
                .hasMessageContaining("[reporting]");
        main.close();
        assertThatThrownBy(() -> report.client().optional())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ELIF-3046")
                .hasMessageContaining("[default]")
                .hasMessageContaining("[reporting]");
    }

    private static Migration elsewhere(Migration migration, String database) {
        return new Migration() {
            @Override
            public String name() {
                return migration.name();
            }

            @Override
            public String database() {
                return database;
            }

            @Override
            public void up(Schema schema) {
                migration.up(schema);
            }

            @Override
            public void down(Schema schema) {
                migration.down(schema);
            }
        };
    }

    private static Elif.Builder described(TestDatabase place) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place.jdbcUrl());
        source.setUser(place.user());
        source.setPassword(place.password());
        return Elif.builder().connections(ConnectionRouter.of(source));
    }
}
