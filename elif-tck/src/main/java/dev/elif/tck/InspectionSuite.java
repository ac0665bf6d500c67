package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.SqlCacheStatistics;
import dev.elif.ast.Bind;
import dev.elif.error.DatabaseException;
import dev.elif.error.SqlProblem;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Alias;
import dev.elif.query.CommonTable;
import dev.elif.query.Plan;
import dev.elif.query.Query;
import dev.elif.query.SqlText;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Patient;
import dev.elif.tck.domain.Patient_;
import dev.elif.tck.domain.Patron;
import dev.elif.tck.domain.Patron_;
import dev.elif.tck.domain.Post;
import dev.elif.tck.domain.Post_;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What a query would send, and how the database would run it. */
@AcceptanceSuite
class InspectionSuite {

    private final Tck tck;

    InspectionSuite(Tck tck) {
        this.tck = tck;
    }

    @Test
    @Feature("DBG-01")
    void the_sql_of_a_query_is_its_text_and_its_values() {
        Query<Country> query = tck.query(Country.class).whereKey("FR").limit(3);

        SqlText sql = query.sql();

        assertThat(tck.statementsOf(query::list)).extracting(StatementCall::sql).containsExactly(sql.text());
        assertThat(sql.text()).contains("= ?").endsWith("limit 3");
        assertThat(sql.binds()).extracting(Bind::value).containsExactly("FR");
        assertThat(sql).hasToString(sql.text());
        assertThat(tck.statementsOf(() -> query.debugSql())).isEmpty();
        assertThat(tck.query(Post.class).select(Post_.title).sql().text()).startsWith("select \"title\" from");
    }

    @Test
    @Feature("DBG-01")
    void values_are_written_in_for_human_eyes() {
        Query<Post> query = tck.query(Post.class).where(Post_.title.eq("it's ?"), Post_.id.in(List.of(1L, 2L)));

        assertThat(query.debugSql())
                .contains("= 'it''s ?'")
                .contains("any(array[1, 2])")
                .doesNotContain("= ?");
        assertThat(tck.query(User.class)
                        .where(User_.createdAt.before(TestClock.START), User_.active.isTrue())
                        .debugSql())
                .containsPattern("< '\\d{4}-\\d\\d-\\d\\d ");
    }

    @Test
    @Feature("DBG-01")
    void what_is_secret_or_hidden_is_masked() {
        List<StatementCall> calls = tck.statementsOf(() -> {
            Patient patient = Patient.of("Ann", "123-45");
            patient.password = "hunter2";
            patient.pin = 4711;
            patient.save();
        });

        assertThat(calls)
                .extracting(call -> call.statement().withValues())
                .allSatisfy(text -> assertThat(text)
                        .contains("'Ann'")
                        .contains("'***'")
                        .doesNotContain("123-45")
                        .doesNotContain("hunter2")
                        .doesNotContain("4711"));
        assertThat(calls.toString()).doesNotContain("Ann");
        assertThat(tck.query(Patron.class).where(Patron_.password.eq("hunter2")).debugSql())
                .contains("'***'")
                .doesNotContain("hunter2");
        assertThat(tck.query(Patient.class).where(Patient_.name.eq("Ann")).debugSql())
                .contains("'Ann'");
    }

    @Test
    @Feature("DBG-01")
    void what_is_hidden_is_masked_wherever_its_model_takes_part() {
        Alias<Patron> patron = Patron_.as("p");
        CommonTable known = CommonTable.of("known", tck.query(Patron.class).where(Patron_.password.eq("hunter2")));
        Query<Country> countries = tck.query(Country.class);

        assertThat(countries
                        .join(patron, patron.to(Patron_.password).eq("hunter2"))
                        .debugSql())
                .contains("'***'")
                .doesNotContain("hunter2");
        assertThat(countries
                        .join(known, Country_.name.eq(known.to(Patron_.name)))
                        .debugSql())
                .contains("'***'")
                .doesNotContain("hunter2");
        assertThat(countries.where(Country_.name.eq("France")).debugSql()).contains("'France'");
    }

    @Test
    @Feature("DBG-01")
    void what_is_hidden_is_masked_in_statements_that_the_program_has_written() {
        List<StatementCall> calls = tck.statementsOf(() -> {
            tck.database()
                    .sql("select name from Patrons where password = :secret")
                    .bind("secret", "hunter2")
                    .list(String.class);
            tck.database().sql("select :shown::text").bind("shown", "France").list(String.class);
        });

        assertThat(calls.get(0).statement().withValues()).contains("'***'").doesNotContain("hunter2");
        assertThat(calls.get(1).statement().withValues()).contains("'France'");
    }

    @Test
    void it_tells_how_often_a_text_was_there_already() {
        Query<User> users = tck.query(User.class);
        long unused = users.where(User_.age.gt(1)).count();
        SqlCacheStatistics before = tck.database().sqlCache();
        for (int i = 0; i < 10; i++) {
            unused = users.where(User_.age.gt(i)).count();
        }
        SqlCacheStatistics after = tck.database().sqlCache();

        assertThat(after.hits() - before.hits()).isEqualTo(10);
        assertThat(after.misses()).isEqualTo(before.misses());
        assertThat(after.size()).isPositive();
        assertThat(after.hitRate()).isBetween(0.0, 1.0);
        assertThat(new SqlCacheStatistics(3, 1, 1).hitRate()).isEqualTo(0.75);
        assertThat(new SqlCacheStatistics(0, 0, 0).hitRate()).isZero();
    }

    @Test
    @Feature("DBG-02")
    void a_query_is_dumped_to_the_log_and_goes_on() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.elif.query");
        Query<User> query = tck.query(User.class).where(User_.active.isTrue());
        logger.addHandler(handler);
        try {
            assertThat(query.dump().list()).isEmpty();
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged).containsExactly(query.debugSql());
    }

    @Test
    @Feature("DBG-03")
    void a_plan_is_a_tree() {
        tck.repository(User.class, Long.class).create(new User("ann@example.org", "Ann"));
        Query<User> query = tck.query(User.class).where(User_.name.eq("Ann")).orderBy(User_.age.asc());

        Plan plan = query.explain();

        assertThat(plan.node()).isEqualTo("Sort");
        Plan scan = plan.find("Seq Scan").orElseThrow();
        assertThat(scan.relation()).isEqualTo("users");
        assertThat(scan.actual()).isNull();
        assertThat(scan.estimate().cost()).isPositive();
        assertThat(scan.estimate().rows()).isPositive();
        assertThat(scan.properties()).containsKey("Filter").doesNotContainKey("Plans");
        assertThat(plan.find("Hash Join")).isEmpty();
        assertThat(plan.toString()).startsWith("Sort (cost ").contains("\n  Seq Scan on users (cost ");
        assertThat(query.select(User_.name).explain().find("Seq Scan")).isPresent();
    }

    @Test
    @Feature("DBG-03")
    void a_plan_is_measured_on_request() {
        tck.repository(User.class, Long.class).create(new User("ann@example.org", "Ann"));

        Plan plan = tck.query(User.class).explainAnalyzed();

        assertThat(plan.actual().rows()).isEqualTo(1);
        assertThat(plan.actual().loops()).isEqualTo(1);
        assertThat(plan.properties()).containsKey("Shared Hit Blocks");
        assertThat(plan.toString()).contains(" (actual ").contains(" ms, rows 1, loops 1)");
        assertThat(tck.query(User.class).select(User_.name).explainAnalyzed().actual())
                .isNotNull();
    }

    @Test
    @Feature({"DBG-05", "DBG-06"})
    void an_error_of_the_database_says_where_and_is_of_a_type_of_its_own() {
        tck.repository(User.class, Long.class).create(new User("ann@example.org", "Ann"));

        assertThatThrownBy(() -> tck.repository(User.class, Long.class).create(new User("ann@example.org", "Ann")))
                .isInstanceOfSatisfying(UniqueViolationException.class, thrown -> {
                    assertThat(thrown.problem().sql()).startsWith("insert into").contains("?");
                    assertThat(thrown.problem().model()).isEqualTo("User");
                    assertThat(thrown.problem().constraint()).isEqualTo("users_email_key");
                    assertThat(thrown.problem().sqlState()).isEqualTo("23505");
                    SqlProblem.Sent sent =
                            Objects.requireNonNull(thrown.problem().sent());
                    assertThat(sent.database()).isEqualTo(tck.database().name());
                    assertThat(sent.write()).isTrue();
                    assertThat(Objects.requireNonNull(sent.caller()).getClassName())
                            .startsWith(InspectionSuite.class.getName());
                });
    }

    @Test
    @Feature("DBG-05")
    void an_error_of_a_read_says_that_it_was_one() {
        assertThatThrownBy(() -> tck.database().sql("select nowhere").list(String.class))
                .isInstanceOfSatisfying(DatabaseException.class, thrown -> {
                    SqlProblem.Sent sent =
                            Objects.requireNonNull(thrown.problem().sent());
                    assertThat(sent.write()).isFalse();
                    assertThat(Objects.requireNonNull(sent.caller()).getMethodName())
                            .contains("an_error_of_a_read_says_that_it_was_one");
                });
    }
}
