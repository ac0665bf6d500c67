package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.docs.desk.Desk;
import dev.elif.docs.desk.Note;
import dev.elif.docs.desk.Note_;
import dev.elif.docs.reports.Reading;
import dev.elif.docs.reports.Reading_;
import dev.elif.docs.reports.V1_CreateReadings;
import dev.elif.migrations.Migrations;
import dev.elif.query.Repository;
import dev.elif.schema.Schema;
import dev.elif.spi.ConnectionRouter;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabasesGuideTest {

    private final TestDatabase place = PostgresServer.obtain().createDatabase();
    private Desk desk;
    private Database database;
    private Database reporting;

    @BeforeEach
    void open() {
        desk = new Desk();
        database = desk.database();
        DataSource reports = source();
        // @start region="beside"
        Database reporting = Elif.builder()
                .name("reporting")
                .connections(ConnectionRouter.of(reports))
                .beside(database) // the one that is open already, and all beside it
                .open();
        Migrations.of(reporting, List.of(new V1_CreateReadings())).migrate(); // those that name it
        // @end
        this.reporting = reporting;
    }

    @AfterEach
    void close() {
        reporting.close();
        desk.close();
        place.close();
    }

    @Test
    void relations() {
        Note note = database.repository(Note.class, Long.class).create(new Note("draft"));
        Repository<Reading, Long> readings = reporting.repository(Reading.class, Long.class);
        readings.create(new Reading(note, 2));
        // @start region="abroad"
        List<Reading> all = readings.query().with(Reading_.note).list(); // a statement in each database
        Note draft = all.get(0).note().get();
        draft.rename("final").save(); // where it came from
        // @end
        assertThat(database.query(Note.class).sole().title()).isEqualTo("final");
    }

    @Test
    void routes() {
        DataSource primary = source();
        DataSource replica = source();
        // @start region="writer-reader"
        Database routed = Elif.builder()
                .connections(ConnectionRouter.of(primary, replica))
                .open();
        // @end
        routed.apply(Schema.changes(Desk::tables));
        Repository<Note, Long> notes = routed.repository(Note.class, Long.class);
        // @start region="on-writer"
        long lagging = notes.query().count();
        long now = notes.query().onWriter().count();
        // @end
        assertThat(lagging).isEqualTo(now);
        routed.close();
    }

    @Test
    void run_time() {
        Database archive = reporting;
        archive.apply(Schema.changes(Desk::tables));
        Repository<Note, Long> notes = database.repository(Note.class, Long.class);
        // @start region="on"
        Note old = notes.on(archive).create(new Note("draft"));
        List<Note> drafts =
                notes.query().where(Note_.title.eq("draft")).on(archive).list();
        old.rename("final").save(); // in the archive
        // @end
        assertThat(drafts).hasSize(1);
        assertThat(archive.query(Note.class).sole().title()).isEqualTo("final");
        assertThat(notes.query().exists()).isFalse();
    }

    private DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place.jdbcUrl());
        source.setUser(place.user());
        source.setPassword(place.password());
        return source;
    }
}
