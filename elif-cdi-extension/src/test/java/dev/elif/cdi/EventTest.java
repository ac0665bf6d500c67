package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.cdi.domain.Note;
import dev.elif.cdi.domain.Person;
import dev.elif.cdi.domain.V1_CreatePeople;
import dev.elif.cdi.domain.V2_CreateNotes;
import dev.elif.error.Veto;
import dev.elif.event.Created;
import dev.elif.event.Creating;
import dev.elif.event.Deleted;
import dev.elif.event.Deleting;
import dev.elif.event.ModelObserver;
import dev.elif.event.Retrieved;
import dev.elif.event.Saved;
import dev.elif.event.Saving;
import dev.elif.event.Updated;
import dev.elif.event.Updating;
import dev.elif.query.ActiveRecord;
import dev.elif.query.Repository;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventTest {

    private final TestDatabase database = PostgresServer.obtain().createDatabase();
    private TestApplication application;
    private People people;
    private Log log;

    @BeforeEach
    void start() {
        application = TestApplication.of(
                        People.class,
                        Log.class,
                        Late.class,
                        First.class,
                        Second.class,
                        V1_CreatePeople.class,
                        V2_CreateNotes.class)
                .on(database)
                .with("elif.migrations.run-at-start", "true")
                .start();
        people = application.bean(People.class);
        log = application.bean(Log.class);
        log.clear();
    }

    @AfterEach
    void stop() {
        application.close();
        database.close();
    }

    @Test
    void observers_are_called_around_an_insert_model_observers_first() {
        people.repository().create(new Person("Ann"));

        assertThat(log.seen())
                .containsExactly(
                        "saving Ann",
                        "first creating Ann",
                        "second creating Ann",
                        "creating Ann",
                        "late creating Ann",
                        "created ANN",
                        "any created",
                        "saved ANN");
    }

    @Test
    void observers_are_called_around_updates_deletes_and_reads() {
        Person ann = people.repository().create(new Person("Ann"));
        log.clear();

        ann.rename("Bob");
        ann.save();
        people.repository().findOrFail(ann.id());
        ann.delete();

        assertThat(log.seen())
                .containsExactly(
                        "saving Bob",
                        "updating Bob",
                        "updated Bob",
                        "saved Bob",
                        "retrieved Bob",
                        "deleting Bob",
                        "deleted Bob");
    }

    @Test
    void an_observer_of_creating_may_change_the_model() {
        people.repository().create(new Person("Ann"));

        assertThat(people.repository().query().sole().name()).isEqualTo("ANN");
    }

    @Test
    void a_veto_reaches_the_caller_as_it_is_and_stops_the_write() {
        assertThatThrownBy(() -> people.repository().create(new Person("Nobody")))
                .isInstanceOfSatisfying(
                        Veto.class, veto -> assertThat(veto.reason()).isEqualTo("nobody is no name"));

        assertThat(people.repository().all()).isEmpty();
        assertThat(log.seen()).doesNotContain("late creating Nobody");
    }

    @Test
    void an_observer_of_created_runs_in_the_transaction() {
        assertThatThrownBy(() -> people.database().transaction(() -> {
                    people.repository().create(new Person("Twin"));
                    assertThat(people.repository().all()).hasSize(2);
                    throw new IllegalStateException("as the test wants it");
                }))
                .hasMessage("as the test wants it");
        assertThat(people.repository().all()).isEmpty();
    }

    @Test
    void a_model_that_nobody_observes_fires_nothing() {
        people.notes().create(new Note(UUID.randomUUID(), "quiet", List.of()));

        assertThat(log.seen()).containsExactly("any created");
    }

    @Test
    void any_beside_a_kind_means_that_kind() {
        assertThat(heard(AnyDeleted.class)).containsExactly("deleted");
    }

    @Test
    void an_observer_without_a_kind_is_called_for_all_kinds() {
        // saving, creating, created, saved, deleting, deleted
        assertThat(heard(Everything.class)).hasSize(6).containsOnly("any");
    }

    @Test
    void an_asynchronous_observer_of_a_model_s_events_is_warned_of() {
        List<String> warnings = new ArrayList<>();
        Handler handler = new Warnings(warnings);
        Logger logger = Logger.getLogger("dev.elif.cdi.ObservedEvents");
        logger.addHandler(handler);
        try {
            assertThat(heard(Asynchronous.class)).isEmpty();
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(warnings)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Not called: ")
                .contains("tooLate")
                .doesNotContain("anything");
    }

    /** What {@code observer}, and nobody else, hears of a note that comes and goes. */
    private List<String> heard(Class<? extends Ears> observer) {
        try (TestApplication other =
                TestApplication.of(People.class, observer).on(database).start()) {
            Ears ears = other.bean(observer);
            ears.heard.clear();
            Repository<Note, UUID> notes = other.bean(People.class).notes();
            notes.delete(notes.create(new Note(UUID.randomUUID(), "quiet", List.of())));
            return List.copyOf(ears.heard);
        }
    }

    abstract static class Ears {

        final List<String> heard = new ArrayList<>();
    }

    @Singleton
    static class AnyDeleted extends Ears {

        void deleted(@Observes @Any @Deleted Note note) {
            heard.add("deleted");
        }
    }

    @Singleton
    static class Everything extends Ears {

        void all(@Observes Note note) {
            heard.add("any");
        }
    }

    @Singleton
    static class Asynchronous extends Ears {

        void tooLate(@ObservesAsync @Created Note note) {
            heard.add("created");
        }

        void anything(@ObservesAsync Note note) {
            heard.add("any");
        }
    }

    private static final class Warnings extends Handler {

        private final List<String> texts;

        Warnings(List<String> texts) {
            this.texts = texts;
        }

        @Override
        public void publish(LogRecord entry) {
            texts.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ApplicationScoped
    static class People {

        @Inject
        Database database;

        @Inject
        Repository<Person, Long> repository;

        @Inject
        Repository<Note, UUID> notes;

        Database database() {
            return database;
        }

        Repository<Person, Long> repository() {
            return repository;
        }

        Repository<Note, UUID> notes() {
            return notes;
        }
    }

    @ApplicationScoped
    static class Log {

        private final List<String> seen = new ArrayList<>();

        @Inject
        Repository<Person, Long> people;

        List<String> seen() {
            return seen;
        }

        void clear() {
            seen.clear();
        }

        void saving(@Observes @Saving Person person) {
            seen.add("saving " + person.name());
        }

        void creating(@Observes @Creating Person person) {
            seen.add("creating " + person.name());
            if (person.name().equals("Nobody")) {
                throw new Veto("nobody is no name");
            }
        }

        void created(@Observes @Priority(10) @Created Person person) {
            seen.add("created " + person.name());
            if (person.name().equals("TWIN")) {
                people.create(new Person("other"));
            }
        }

        void anyCreated(@Observes @Created Object model) {
            seen.add("any created");
        }

        void updating(@Observes @Updating Person person) {
            seen.add("updating " + person.name());
        }

        void updated(@Observes @Updated Person person) {
            seen.add("updated " + person.name());
        }

        void saved(@Observes @Saved ActiveRecord<Person> person) {
            seen.add("saved " + ((Person) (Object) person).name());
        }

        <P extends Person> void deleting(@Observes @Deleting P person) {
            seen.add("deleting " + person.name());
        }

        void deleted(@Observes @Deleted Person person) {
            seen.add("deleted " + person.name());
        }

        void retrieved(@Observes @Retrieved Person person) {
            seen.add("retrieved " + person.name());
        }
    }

    @ApplicationScoped
    static class Late {

        @Inject
        Log log;

        void creating(@Observes @Priority(5_000) @Creating Person person) {
            log.seen().add("late creating " + person.name());
            person.rename(person.name().toUpperCase(Locale.ROOT));
        }
    }

    @Dependent
    @Priority(2)
    static class Second implements ModelObserver<Person> {

        @Inject
        Log log;

        @Override
        public Class<Person> model() {
            return Person.class;
        }

        @Override
        public Person creating(Person person) {
            log.seen().add("second creating " + person.name());
            return person;
        }
    }

    @ApplicationScoped
    @Priority(1)
    static class First implements ModelObserver<Person> {

        @Inject
        Log log;

        @Inject
        Repository<Person, Long> people;

        @Override
        public Class<Person> model() {
            return Person.class;
        }

        @Override
        public Person creating(Person person) {
            log.seen().add("first creating " + person.name());
            return person;
        }
    }
}
