package dev.elif.impl.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.error.TransactionException;
import dev.elif.migrations.Migrations;
import dev.elif.schema.Schema;
import dev.elif.spi.ConnectionRouter;
import dev.elif.tck.domain.DomainTables;
import dev.elif.tck.domain.User;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Constraints that the database looks at when a transaction ends. */
class RefusedCommitTest {

    @Test
    void a_refused_commit_is_told_without_the_values_that_were_refused() {
        try (TestDatabase place = PostgresServer.obtain().createDatabase();
                Database database = open(place)) {
            Migrations.of(database, List.of(new DomainTables())).migrate();
            database.apply(Schema.changes(schema ->
                    schema.sql("alter table users add constraint late unique (name) deferrable initially deferred")));

            assertThatThrownBy(() -> database.transaction(() -> {
                        for (String email : List.of("a@example.org", "b@example.org")) {
                            database.repository(User.class, Long.class).create(new User(email, "S3cret"));
                        }
                    }))
                    .isInstanceOf(TransactionException.class)
                    .satisfies(RefusedCommitTest::saysNothing);
            assertThat(database.query(User.class).count()).isZero();
        }
    }

    private static void saysNothing(Throwable thrown) {
        StringWriter log = new StringWriter();
        thrown.printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).contains("Caused by", "late").doesNotContain("S3cret");
    }

    private static Database open(TestDatabase place) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place.jdbcUrl());
        source.setUser(place.user());
        source.setPassword(place.password());
        return Elif.builder().connections(ConnectionRouter.of(source)).open();
    }
}
