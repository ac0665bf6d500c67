package dev.elif.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.error.TransactionException;
import dev.elif.error.UniqueViolationException;
import dev.elif.query.Repository;
import dev.elif.spi.StatementCall;
import dev.elif.tck.domain.User;
import dev.elif.tck.domain.User_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of a transaction that fail alone. */
@AcceptanceSuite
class SavepointSuite {

    private final Tck tck;
    private final Database database;
    private final Repository<User, Long> users;

    SavepointSuite(Tck tck) {
        this.tck = tck;
        this.database = tck.database();
        this.users = tck.repository(User.class, Long.class);
    }

    @BeforeEach
    void seed() {
        create("taken");
    }

    @Test
    @Feature("WR-23")
    void what_fails_behind_a_savepoint_is_undone_and_the_transaction_goes_on() {
        database.transaction(() -> {
            create("before");
            assertThatThrownBy(() -> database.savepoint(() -> {
                        create("undone");
                        create("taken");
                    }))
                    .isInstanceOf(UniqueViolationException.class);
            assertThatThrownBy(() -> database.savepoint(() -> {
                        create("undone");
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            create("behind");
        });

        assertThat(names()).containsExactly("before", "behind", "taken");
    }

    @Test
    @Feature("WR-23")
    void what_succeeds_behind_a_savepoint_is_kept_with_the_transaction() {
        List<StatementCall> calls = tck.statementsOf(() -> database.transaction(() -> {
            String name = database.savepoint(() -> create("kept").name());
            assertThat(name).isEqualTo("kept");
        }));

        assertThat(calls).extracting(StatementCall::sql).contains("savepoint elif_1", "release savepoint elif_1");
        assertThat(names()).containsExactly("kept", "taken");
        assertThatThrownBy(() -> database.transaction(() -> {
                    database.savepoint(() -> {
                        create("lost");
                    });
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).containsExactly("kept", "taken");
    }

    @Test
    @Feature("WR-23")
    void outside_of_a_transaction_it_is_one() {
        assertThatThrownBy(() -> database.savepoint(() -> {
                    create("undone");
                    create("taken");
                }))
                .isInstanceOf(UniqueViolationException.class);

        assertThat(tck.statementsOf(() -> database.savepoint(() -> {
                    create("kept");
                })))
                .extracting(StatementCall::sql)
                .noneMatch(sql -> sql.contains("savepoint"));
        assertThat(names()).containsExactly("kept", "taken");
    }

    @Test
    @Feature("WR-23")
    void savepoints_are_undone_each_alone_from_the_inside() {
        database.transaction(() -> {
            database.savepoint(() -> {
                create("outer");
                assertThatThrownBy(() -> database.savepoint(() -> {
                            create("inner");
                            create("taken");
                        }))
                        .isInstanceOf(UniqueViolationException.class);
                database.savepoint(() -> {
                    create("second");
                });
            });
            assertThatThrownBy(() -> database.savepoint(() -> {
                        database.savepoint(() -> {
                            create("undone with the outer");
                        });
                        create("taken");
                    }))
                    .isInstanceOf(UniqueViolationException.class);
        });

        assertThat(names()).containsExactly("outer", "second", "taken");
    }

    @Test
    @Feature("WR-23")
    void a_failure_that_is_swallowed_behind_a_savepoint_undoes_it_and_is_told() {
        database.transaction(() -> {
            create("before");
            assertThatThrownBy(() -> database.savepoint(() -> {
                        create("undone");
                        assertThatThrownBy(() -> create("taken")).isInstanceOf(UniqueViolationException.class);
                    }))
                    .isInstanceOf(TransactionException.class)
                    .hasMessageStartingWith("ELIF-3049");
            create("behind");
        });

        assertThat(names()).containsExactly("before", "behind", "taken");
    }

    @Test
    @Feature("WR-23")
    void a_failure_that_is_swallowed_outside_of_it_is_not_forgotten() {
        assertThatThrownBy(() -> database.transaction(() -> {
                    create("lost");
                    assertThatThrownBy(() -> create("taken")).isInstanceOf(UniqueViolationException.class);
                    assertThatThrownBy(() -> database.savepoint(() -> 1)).isInstanceOf(RuntimeException.class);
                }))
                .isInstanceOf(TransactionException.class);

        assertThat(names()).containsExactly("taken");
    }

    @Test
    @Feature("WR-23")
    void joined_work_that_fails_behind_a_savepoint_dooms_nothing_around_it() {
        database.transaction(() -> {
            create("before");
            assertThatThrownBy(() -> database.savepoint(() -> database.transaction(() -> {
                        create("undone");
                        throw new IllegalStateException("no");
                    })))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> database.savepoint(() -> {
                        assertThatThrownBy(() -> database.transaction(() -> {
                                    throw new IllegalStateException("no");
                                }))
                                .isInstanceOf(IllegalStateException.class);
                    }))
                    .isInstanceOf(TransactionException.class);
        });

        assertThat(names()).containsExactly("before", "taken");
    }

    @Test
    @Feature("WR-23")
    void a_savepoint_that_the_connection_does_not_survive_takes_the_transaction_along() {
        assertThatThrownBy(() -> database.transaction(() -> {
                    create("lost");
                    assertThatThrownBy(() -> database.savepoint(() -> {
                                tck.terminateConnections();
                                create("never");
                            }))
                            .isInstanceOf(RuntimeException.class);
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(names()).containsExactly("taken");
    }

    private User create(String name) {
        return users.create(new User(name + "@example.org", name));
    }

    private List<String> names() {
        return users.query().orderBy(User_.name.asc()).pluck(User_.name);
    }
}
