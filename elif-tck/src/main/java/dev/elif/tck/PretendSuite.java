package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.QueryException;
import dev.elif.event.ModelObserver;
import dev.elif.query.Query;
import dev.elif.query.SqlText;
import dev.elif.tck.domain.Country;
import dev.elif.tck.domain.Country_;
import dev.elif.tck.domain.Patient;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What would be sent, without sending it. */
@AcceptanceSuite
class PretendSuite {

    private final Tck tck;

    PretendSuite(Tck tck) {
        this.tck = tck;
    }

    @Test
    @Feature("DBG-04")
    void what_would_run_is_told_and_nothing_is_sent() throws Exception {
        List<SqlText> told;
        try (AutoCloseable all = tck.occupyPool()) {
            told = tck.database().pretend(() -> {
                assertThat(users().where(User_.age.gt(7)).list()).isEmpty();
                assertThat(users().count()).isZero();
                assertThat(users().exists()).isFalse();
                try (Stream<User> stream = users().stream()) {
                    assertThat(stream).isEmpty();
                }
                assertThat(users().update(User_.name.set("Bob"))).isZero();
                assertThat(tck.database().sql("delete from users").execute()).isZero();
            });
        }

        assertThat(told).hasSize(6);
        assertThat(told.get(0).withValues()).contains("> 7");
        assertThat(told.get(4).text()).startsWith("update ");
        assertThat(told.get(5)).hasToString("delete from users");
        assertThat(tck.statementsOf(() -> tck.database().pretend(() -> users().list())))
                .isEmpty();
    }

    @Test
    @Feature("DBG-04")
    void a_model_that_is_written_is_as_it_was_sent_and_is_not_taken_for_stored() {
        User ann = new User("ann@example.org", "Ann");
        User bob = new User("bob@example.org", "Bob").save();

        List<SqlText> told = tck.database().pretend(() -> {
            assertThat(ann.save()).isSameAs(ann);
            assertThat(bob.withName("Rob").save()).isSameAs(bob);
            assertThat(bob.delete()).isTrue();
        });

        assertThat(told).extracting(sql -> sql.text().substring(0, 6)).containsExactly("insert", "update", "delete");
        assertThat(ann.id()).isNull();
        assertThat(tck.column("select name from users")).containsExactly("Bob");
        ann.save();
        bob.save();
        assertThat(tck.column("select name from users order by name")).containsExactly("Ann", "Rob");
    }

    @Test
    @Feature("DBG-04")
    void many_models_are_written_without_rows_that_answer() {
        List<User> users = tck.repository(User.class, Long.class)
                .insertAll(List.of(new User("ann@example.org", "Ann"), new User("bob@example.org", "Bob")));
        users.forEach(user -> user.withName("Eve"));

        List<SqlText> told = tck.database().pretend(() -> {
            var repository = tck.repository(User.class, Long.class);
            assertThat(repository.insertAll(List.of(new User("c@example.org", "C"), new User("d@example.org", "D"))))
                    .hasSize(2);
            repository.updateAll(users);
            assertThat(repository.deleteAll(users)).isEqualTo(2);
        });

        assertThat(told).hasSize(3);
        assertThat(tck.column("select name from users order by name")).containsExactly("Ann", "Bob");
        assertThat(tck.repository(User.class, Long.class).updateAll(users)).isEqualTo(2);
        assertThat(tck.column("select distinct name from users")).containsExactly("Eve");
    }

    @Test
    @Feature("DBG-04")
    void transactions_take_no_connection_and_savepoints_are_told() throws Exception {
        List<SqlText> told;
        try (AutoCloseable all = tck.occupyPool()) {
            told = tck.database()
                    .pretend(() -> tck.database()
                            .transaction(() -> tck.database().savepoint(() -> {
                                assertThat(users().list()).isEmpty();
                            })));
        }

        assertThat(told).extracting(sql -> sql.text().substring(0, 6)).containsExactly("savepo", "select", "releas");
    }

    @Test
    @Feature("DBG-04")
    void only_what_runs_inside_is_held_back_however_it_ends() {
        List<SqlText> inner = new ArrayList<>();

        List<SqlText> outer = tck.database().pretend(() -> {
            inner.addAll(tck.database().pretend(() -> users().list()));
            long unused = users().count();
        });

        assertThat(inner).hasSize(1);
        assertThat(outer).singleElement().asString().contains("count(");
        assertThatThrownBy(() -> tck.database().pretend(() -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(tck.statementsOf(() -> users().list())).hasSize(1);
    }

    @Test
    @Feature("DBG-04")
    void observers_hear_of_what_is_about_to_happen_alone() {
        List<String> heard = new ArrayList<>();
        tck.observers().ofCountries().to(new ModelObserver<Country>() {
            @Override
            public Class<Country> model() {
                return Country.class;
            }

            @Override
            public Country creating(Country country) {
                heard.add("creating");
                return country;
            }

            @Override
            public void created(Country country) {
                heard.add("created");
            }
        });

        List<SqlText> told = tck.database()
                .pretend(() -> tck.repository(Country.class, String.class).create(new Country("MT", "Malta", 1)));

        assertThat(heard).containsExactly("creating");
        assertThat(told).hasSize(1);
        assertThat(tck.query(Country.class).where(Country_.code.eq("MT")).exists())
                .isFalse();
    }

    @Test
    void secrets_are_masked_and_plans_refused() {
        Patient patient = Patient.of("Ann", "123-45");

        List<SqlText> told = tck.database().pretend(() -> {
            Patient unused = patient.save();
            assertThatThrownBy(() -> users().explain())
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("ELIF-3140")
                    .hasMessageContaining("User");
        });

        assertThat(told.get(0).withValues()).contains("'***'").doesNotContain("123-45");
    }

    private Query<User> users() {
        return tck.query(User.class);
    }
}
