package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.NamedDatabase;
import dev.elif.cdi.domain.Person;
import dev.elif.cdi.domain.Report;
import dev.elif.cdi.domain.Report_;
import dev.elif.cdi.domain.V1_CreatePeople;
import dev.elif.cdi.domain.V1_CreateReports;
import dev.elif.error.TransactionException;
import dev.elif.event.Created;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.AppliedMigration;
import dev.elif.schema.MigrationRunner;
import dev.elif.tck.Feature;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An application with two databases. */
class DatabasesTest {

    private final TestDatabase main = PostgresServer.obtain().createDatabase();
    private final TestDatabase other = PostgresServer.obtain().createDatabase();

    @AfterEach
    void drop() {
        other.close();
        main.close();
    }

    @Test
    @Feature("MOD-08")
    void what_is_injected_leads_to_the_database_of_its_model() {
        try (TestApplication application = application().start()) {
            Beans beans = application.bean(Beans.class);

            Person ann = beans.people.create(new Person("Ann"));
            beans.reports.create(new Report(ann, "Sales"));

            assertThat(beans.reporting.name()).isEqualTo("reporting");
            assertThat(beans.database.name()).isEqualTo("default");
            assertThat(beans.reporting.query(Report.class).sole().person().get().is(ann))
                    .isTrue();
            assertThat(beans.allReports.with(Report_.person).sole().person().isLoaded())
                    .isTrue();
            assertThat(Report_.query().sole().title()).isEqualTo("Sales");
            assertThat(beans.migrations.applied())
                    .extracting(AppliedMigration::name)
                    .containsExactly("V1_CreateReports");
            assertThat(application.bean(Heard.class).titles()).containsExactly("Sales");
        }
    }

    @Test
    @Feature("MOD-08")
    void a_transaction_works_on_one_database() {
        try (TestApplication application = application().start()) {
            Beans beans = application.bean(Beans.class);

            assertThatThrownBy(() -> application.bean(Work.class).onBoth())
                    .isInstanceOf(TransactionException.class)
                    .hasMessageStartingWith("ELIF-5046")
                    .hasMessageContaining("[default]")
                    .hasMessageContaining("[reporting]");
            assertThat(beans.people.all()).isEmpty();
            assertThat(beans.reports.all()).isEmpty();
            application.bean(Work.class).onOneBehindTheOther();
            assertThat(beans.people.all()).hasSize(1);
            assertThat(beans.reports.all()).hasSize(1);
        }
    }

    @Test
    void without_jta_each_database_has_transactions_of_its_own() {
        try (TestApplication application = application().withoutJta().start()) {
            Beans beans = application.bean(Beans.class);

            assertThatThrownBy(() -> beans.database.transaction(() -> {
                        Person ann = beans.people.create(new Person("Ann"));
                        beans.reports.create(new Report(ann, "Sales"));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(beans.people.all()).isEmpty();
            assertThat(beans.reports.all()).hasSize(1);
        }
    }

    @Test
    @Feature("MOD-08")
    void who_names_a_database_that_is_not_configured_is_told_with_the_keys() {
        assertThatThrownBy(
                        () -> TestApplication.of(Beans.class).on(main).several().start())
                .hasMessageContaining("ELIF-5001 elif cannot deploy:")
                .hasMessageContaining("@NamedDatabase at " + Beans.class.getName() + ".")
                .hasMessageContaining("is for the database [reporting], which [elif.databases] does not name.")
                .hasMessageContaining("[elif.datasources.reporting.url]");
        assertThatThrownBy(() ->
                        TestApplication.of(V1_CreateReports.class).on(main).start())
                .hasStackTraceContaining("ELIF-5006 Migration V1_CreateReports is for the database [reporting]");
        assertThatThrownBy(
                        () -> TestApplication.of(Work.class).on(main).several().start())
                .hasMessageContaining("ELIF-5006 Model " + Report.class.getName());
    }

    @Test
    @Feature("MOD-08")
    void what_is_wrong_of_a_database_is_told_with_its_own_keys() {
        assertThatThrownBy(() -> application()
                        .with("elif.databases", "reporting, archive")
                        .with("elif.datasources.reporting.pool.max", "many")
                        .with("elif.datasources.archive.password", "secret")
                        .start())
                .hasMessageContaining("ELIF-5021 [elif.datasources.reporting.pool.max] is [many]")
                .hasMessageContaining("ELIF-5020 [elif.datasources.archive.url] is not set.")
                .hasMessageContaining("ELIF_DATASOURCES_ARCHIVE_URL")
                .hasMessageContaining("ELIF-5025 [elif.datasources.archive.password] is set, but"
                        + " [elif.datasources.archive.username] is not.");
        assertThatThrownBy(() -> application()
                        .with("elif.databases", "reporting,default")
                        .start())
                .hasMessageContaining("ELIF-5021 [elif.databases] is [reporting,default]");
    }

    @Test
    @Feature("MOD-08")
    void a_database_that_does_not_answer_is_told_with_its_own_keys_and_the_others_are_closed() {
        assertThatThrownBy(() -> application()
                        .with("elif.datasources.reporting.url", other.jdbcUrl().replaceAll("/\\w+$", "/nowhere"))
                        .start())
                .hasStackTraceContaining("ELIF-5032")
                .hasStackTraceContaining("or correct [elif.datasources.reporting.url].");
        assertThatThrownBy(() -> application()
                        .with("elif.datasources.reporting.username", "nobody")
                        .start())
                .hasStackTraceContaining("ELIF-5031")
                .hasStackTraceContaining("[elif.datasources.reporting.username]");
    }

    private TestApplication application() {
        return TestApplication.of(Beans.class, Heard.class, Work.class, V1_CreatePeople.class, V1_CreateReports.class)
                .on(main)
                .beside(other)
                .with("elif.migrations.run-at-start", "true");
    }

    @Dependent
    static class Beans {

        @Inject
        Database database;

        @Inject
        @NamedDatabase("reporting")
        Database reporting;

        @Inject
        @NamedDatabase("reporting")
        MigrationRunner migrations;

        @Inject
        Repository<Person, Long> people;

        @Inject
        Repository<Report, Long> reports;

        @Inject
        Query<Report> allReports;
    }

    @ApplicationScoped
    static class Heard {

        private final List<String> titles = new ArrayList<>();

        List<String> titles() {
            return titles;
        }

        void created(@Observes @Created Report report) {
            titles.add(report.title());
        }
    }

    @ApplicationScoped
    static class Work {

        @Inject
        Repository<Person, Long> people;

        @Inject
        Repository<Report, Long> reports;

        @Transactional
        void onBoth() {
            Person ann = people.create(new Person("Ann"));
            reports.create(new Report(ann, "Sales"));
        }

        void onOneBehindTheOther() {
            Person ann = people.create(new Person("Ann"));
            reports.create(new Report(ann, "Sales"));
        }
    }
}
