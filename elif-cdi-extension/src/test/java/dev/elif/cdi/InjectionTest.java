package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.cdi.domain.Note;
import dev.elif.cdi.domain.Person;
import dev.elif.cdi.domain.Person_;
import dev.elif.cdi.domain.V1_CreatePeople;
import dev.elif.cdi.domain.V2_CreateNotes;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.MigrationRunner;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InjectionTest {

    private final TestDatabase database = PostgresServer.obtain().createDatabase();
    private TestApplication application;

    @BeforeEach
    void start() {
        application = TestApplication.of(
                        Everything.class, People.class, Greeter.class, V1_CreatePeople.class, V2_CreateNotes.class)
                .on(database)
                .with("elif.migrations.run-at-start", "true")
                .start();
    }

    @AfterEach
    void stop() {
        application.close();
        database.close();
    }

    @Test
    void repositories_write_and_queries_read() {
        Everything beans = application.bean(Everything.class);

        Person ann = beans.people.create(new Person("Ann"));

        assertThat(beans.allPeople.where(Person_.name.eq("Ann")).sole().id()).isEqualTo(ann.id());
        assertThat(beans.allPeople.count()).isEqualTo(1);
        assertThat(beans.allPeople.exists()).isTrue();
        assertThat(beans.allPeople.select(Person_.name).list()).containsExactly("Ann");
    }

    @Test
    void records_with_json_are_models_as_well() {
        Everything beans = application.bean(Everything.class);
        UUID id = UUID.randomUUID();

        beans.notes.create(new Note(id, "Buy milk", List.of("home", "shop")));

        assertThat(beans.notes.findOrFail(id).tags()).containsExactly("home", "shop");
    }

    @Test
    void the_database_and_its_migrations_are_injectable() {
        Everything beans = application.bean(Everything.class);

        assertThat(beans.database.name()).isEqualTo("default");
        assertThat(beans.database.query(Person.class).list()).isEmpty();
        assertThat(beans.migrations.pending()).isEmpty();
    }

    @Test
    void an_instance_and_a_provider_give_the_same() {
        Everything beans = application.bean(Everything.class);

        beans.repositoryWhenNeeded.get().create(new Person("Bob"));

        assertThat(beans.queryWhenNeeded.get().count()).isEqualTo(1);
    }

    @Test
    void a_generic_superclass_injects_what_its_subclass_names() {
        application.bean(People.class).models.create(new Person("Cid"));

        assertThat(application.bean(People.class).models.all()).hasSize(1);
    }

    @Test
    void the_static_door_leads_to_the_same_database() {
        application.bean(Everything.class).people.create(new Person("Dan"));

        assertThat(Person_.query().sole().name()).isEqualTo("Dan");
    }

    @Test
    void the_static_door_is_open_when_the_application_hears_of_its_start() {
        assertThat(application.bean(Greeter.class).found()).containsExactly(0L);
    }

    @ApplicationScoped
    static class Greeter {

        private final List<Long> found = new ArrayList<>();

        void start(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup event) {
            found.add(Person_.query().count());
        }

        List<Long> found() {
            return found;
        }
    }

    @Dependent
    static class Everything {

        @Inject
        Database database;

        @Inject
        MigrationRunner migrations;

        @Inject
        Query<Person> allPeople;

        @Inject
        Repository<Person, Long> people;

        @Inject
        Repository<Note, UUID> notes;

        @Inject
        Provider<Query<Person>> queryWhenNeeded;

        @Inject
        Instance<Repository<Person, Long>> repositoryWhenNeeded;
    }

    abstract static class Generic<M> {

        @Inject
        Repository<M, Long> models;
    }

    @Dependent
    static class People extends Generic<Person> {}
}
