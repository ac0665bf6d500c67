package dev.elif.impl.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.error.DatabaseException;
import dev.elif.migrations.Migrations;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.ConnectionRouter;
import dev.elif.tck.Feature;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What goes to the writer, and what to a reader, on which every change fails. */
class RoutingTest {

    private static final String WRITER = "writer";
    private static final String READER = "reader";

    private final TestDatabase place = PostgresServer.obtain().createDatabase();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ConnectionRouter pools = ConnectionRouter.of(source(false), source(true));
    private final Database database = Elif.builder().connections(new Counting()).open();
    private final Repository<Client, Long> clients = database.repository(Client.class, Long.class);
    private Client ann;

    @BeforeEach
    void seed() {
        Migrations.of(database, Tables.ALL).migrate();
        ann = clients.create(new Client("Ann"));
        asked.clear();
    }

    @AfterEach
    void close() {
        database.close();
        place.close();
    }

    @Test
    @Feature("MOD-10")
    void what_only_reads_goes_to_the_reader_and_to_the_writer_when_it_insists() {
        for (boolean insists : new boolean[] {false, true}) {
            Query<Client> query = insists ? clients.query().onWriter() : clients.query();
            String where = insists ? WRITER : READER;

            assertThat(by(query::list)).containsOnly(where);
            assertThat(by(query::count)).containsOnly(where);
            assertThat(by(query::exists)).containsOnly(where);
            assertThat(by(() -> query.find(ann.id))).containsOnly(where);
            assertThat(by(() -> query.pluck(Client_.name))).containsOnly(where);
            assertThat(by(() -> query.with(Client_.visits).list())).containsExactly(where, where);
            assertThat(by(() -> {
                        try (Stream<Client> stream = query.stream()) {
                            assertThat(stream).hasSize(1);
                        }
                        try (Stream<String> stream = query.select(Client_.name).stream()) {
                            assertThat(stream).hasSize(1);
                        }
                    }))
                    .containsExactly(where, where);
        }
    }

    @Test
    @Feature("MOD-10")
    void the_last_word_counts_and_a_relation_has_one_of_its_own() {
        assertThat(by(() -> clients.query().onWriter().onReader().list())).containsExactly(READER);
        assertThat(by(() -> clients.query().onReader().onWriter().list())).containsExactly(WRITER);
        assertThat(by(() -> clients.query()
                        .onWriter()
                        .with(Client_.visits, visits -> visits.onReader())
                        .list()))
                .containsExactly(WRITER, READER);
        assertThat(by(() -> clients.query()
                        .with(Client_.visits, visits -> visits.onWriter())
                        .list()))
                .containsExactly(READER, WRITER);
    }

    @Test
    @Feature("MOD-10")
    void a_transaction_is_the_writer_s_whatever_a_query_says() {
        assertThat(by(() -> database.transaction(() -> {
                    clients.query().onReader().list();
                    clients.query().count();
                    clients.create(new Client("Ben"));
                })))
                .containsOnly(WRITER);
    }

    @Test
    @Feature({"MOD-10", "ORD-14"})
    void what_changes_or_locks_never_goes_to_a_reader() {
        Query<Client> query = clients.query().onReader();
        Query<Client> none = query.where(Client_.name.eq("none"));

        assertThat(by(() -> {
                    Client ben = clients.create(new Client("Ben"));
                    ben.name = "Benjamin";
                    ben.save();
                    ben.update(Client_.name.set("Ben"));
                    ben.refresh();
                    assertThat(ben.fresh()).isPresent();
                    clients.models(List.of(ben)).fresh();
                    clients.upsert(List.of(new Client("Cid")), Client_.id);
                    clients.insertAll(List.of(new Client("Dan")));
                    clients.copyIn(Stream.of(new Client("Eve")));
                    clients.saveOrIgnore(new Client("Fay"));
                    none.update(Client_.name.set("x"));
                    none.delete();
                    none.updateEach(client -> client.name = "x");
                    none.updateOrCreate(() -> new Client("Gus"), client -> client.name = "Gustav");
                    none.createOrFirst(() -> new Client("Hal"));
                    none.lockForUpdate().list();
                    none.lockForShare().list();
                    database.transaction(() -> database.lock("x"));
                }))
                .containsOnly(WRITER);
    }

    @Test
    @Feature({"QB-21", "ORD-17"})
    void sql_of_the_program_goes_to_the_reader_when_it_certainly_only_reads() {
        for (String text : List.of(
                "select count(*) from clients",
                "/* a */ -- b\n (SELECT 1)",
                "values (1)",
                "with c as (select 1) select 'insert' as a, \"update\".* from c, (select 1 as b) \"update\" -- delete",
                "table clients")) {
            assertThat(by(() -> database.sql(text).rows())).as(text).containsExactly(READER);
            assertThat(by(() -> database.sql(text).onWriter().rows())).as(text).containsExactly(WRITER);
        }
        for (String text : List.of(
                "delete from clients where false returning id",
                "with gone as (delete from clients where false returning id) select * from gone",
                "select * from clients for update",
                "select * from clients for no key update",
                "select * from clients for key share",
                "select nextval('clients_id_seq')",
                "select pg_advisory_xact_lock(1)",
                "select 1; select 2",
                "show server_version",
                "insert into clients (name) values ('Ben') returning id")) {
            assertThat(by(() -> database.sql(text).execute())).as(text).containsExactly(WRITER);
        }
        assertThat(by(() -> database.transaction(() -> database.sql("select 1").rows())))
                .containsExactly(WRITER);
    }

    @Test
    @Feature("MOD-10")
    void who_stands_in_the_way_of_an_insert_is_looked_for_at_the_writer() {
        Client same = new Client("Ann");
        same.id = ann.id;

        assertThat(by(() -> assertThat(clients.query()
                                .whereKey(ann.id)
                                .createOrFirst(() -> same)
                                .is(ann))
                        .isTrue()))
                .containsExactly(WRITER, WRITER);
        assertThat(by(() -> assertThat(clients.query()
                                .whereKey(ann.id)
                                .firstOrCreate(() -> same)
                                .is(ann))
                        .isTrue()))
                .containsExactly(READER);
    }

    @Test
    void the_reader_of_this_test_refuses_to_write() {
        try (Database reader =
                Elif.builder().connections(ConnectionRouter.of(source(true))).open()) {
            assertThatThrownBy(() -> reader.repository(Client.class, Long.class).create(new Client("Ben")))
                    .isInstanceOf(DatabaseException.class);
        }
    }

    private List<String> by(Runnable work) {
        asked.clear();
        work.run();
        return List.copyOf(asked);
    }

    private PGSimpleDataSource source(boolean reader) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place.jdbcUrl());
        source.setUser(place.user());
        source.setPassword(place.password());
        if (reader) {
            source.setOptions("-c default_transaction_read_only=on");
        }
        return source;
    }

    /** Remembers who was asked for connections. */
    private final class Counting implements ConnectionRouter {

        @Override
        public Connection writer() throws SQLException {
            asked.add(WRITER);
            return pools.writer();
        }

        @Override
        public Connection reader() throws SQLException {
            asked.add(READER);
            return pools.reader();
        }
    }
}
