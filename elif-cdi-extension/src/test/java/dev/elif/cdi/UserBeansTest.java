package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.cdi.domain.Note;
import dev.elif.cdi.domain.Person;
import dev.elif.cdi.domain.V1_CreatePeople;
import dev.elif.cdi.domain.V2_CreateNotes;
import dev.elif.event.ModelObserver;
import dev.elif.query.Repository;
import dev.elif.spi.JsonCodec;
import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserBeansTest {

    private static final Instant THEN = Instant.parse("2020-02-02T20:20:20Z");

    private final TestDatabase database = PostgresServer.obtain().createDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_clock_bean_tells_the_time_of_timestamps() {
        try (TestApplication application = start(Models.class, OneClock.class)) {
            Person ann = application.bean(Models.class).people.create(new Person("Ann"));

            assertThat(ann.createdAt()).isEqualTo(THEN);
        }
    }

    @Test
    void two_clocks_are_refused() {
        assertThatThrownBy(() -> start(OneClock.class, AnotherClock.class))
                .hasMessageStartingWith("ELIF-5026 There are several beans of type Clock. Leave one");
    }

    @Test
    void a_clock_with_a_qualifier_of_its_own_is_left_alone() {
        try (TestApplication application = start(Models.class, OneClock.class, QualifiedClock.class)) {
            Person ann = application.bean(Models.class).people.create(new Person("Ann"));

            assertThat(ann.createdAt()).isEqualTo(THEN);
        }
    }

    @Test
    void a_codec_bean_reads_and_writes_json() {
        try (TestApplication application = start(Models.class, Shout.class)) {
            Repository<Note, UUID> notes = application.bean(Models.class).notes;
            UUID id = UUID.randomUUID();

            notes.create(new Note(id, "text", List.of("quiet")));

            assertThat(notes.findOrFail(id).tags()).containsExactly("\"written\"");
        }
    }

    @Test
    void interceptor_beans_are_nested_by_priority() {
        try (TestApplication application = start(Models.class, Trace.class, Inner.class, Outer.class)) {
            application.bean(Trace.class).steps().clear();

            application.bean(Models.class).people.all();

            assertThat(application.bean(Trace.class).steps()).containsExactly("outer", "inner", "inner", "outer");
        }
    }

    @Test
    void interceptor_beans_without_a_priority_are_innermost_by_name() {
        try (TestApplication application = start(Models.class, Trace.class, PlainB.class, Inner.class, PlainA.class)) {
            application.bean(Trace.class).steps().clear();

            application.bean(Models.class).people.all();

            assertThat(application.bean(Trace.class).steps())
                    .containsExactly("inner", "plain a", "plain b", "plain b", "plain a", "inner");
        }
    }

    @Test
    void a_part_that_uses_the_database_while_it_is_made_is_told() {
        assertThatThrownBy(() -> start(Impatient.class)).hasStackTraceContaining("ELIF-5028 ");
    }

    @Test
    void without_a_transaction_manager_elif_s_own_transactions_hold() {
        try (TestApplication application = TestApplication.of(Models.class, V1_CreatePeople.class)
                .withoutJta()
                .on(database)
                .with("elif.migrations.run-at-start", "true")
                .start()) {
            Models models = application.bean(Models.class);

            assertThatThrownBy(() -> application.bean(Database.class).transaction(() -> {
                        models.people.create(new Person("Ann"));
                        throw new IllegalStateException("as the test wants it");
                    }))
                    .hasMessage("as the test wants it");
            assertThat(models.people.all()).isEmpty();
        }
    }

    private TestApplication start(Class<?>... beans) {
        List<Class<?>> all = new ArrayList<>(List.of(beans));
        all.add(V1_CreatePeople.class);
        all.add(V2_CreateNotes.class);
        return TestApplication.of(all.toArray(Class<?>[]::new))
                .on(database)
                .with("elif.migrations.run-at-start", "true")
                .start();
    }

    @Dependent
    static class Models {

        @Inject
        Repository<Person, Long> people;

        @Inject
        Repository<Note, UUID> notes;
    }

    @Dependent
    static class OneClock {

        @Produces
        Clock clock = Clock.fixed(THEN, ZoneOffset.UTC);
    }

    @Dependent
    static class AnotherClock {

        @Produces
        Clock clock = Clock.systemUTC();
    }

    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    @interface Own {}

    @Dependent
    static class QualifiedClock {

        @Produces
        @Own
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    @Dependent
    static class Shout implements JsonCodec {

        @Override
        public String write(Object value) {
            return "\"written\"";
        }

        @Override
        public Object read(String json, Type type) {
            return List.of(json);
        }
    }

    @ApplicationScoped
    static class Trace {

        private final List<String> steps = new ArrayList<>();

        List<String> steps() {
            return steps;
        }
    }

    private abstract static class Tracing implements StatementInterceptor {

        @Inject
        Trace trace;

        abstract String name();

        @Override
        public <T> T around(StatementCall call, Supplier<T> proceed) {
            trace.steps().add(name());
            T result = proceed.get();
            trace.steps().add(name());
            return result;
        }
    }

    @Dependent
    @Priority(2)
    static class Inner extends Tracing {

        @Override
        String name() {
            return "inner";
        }
    }

    @Dependent
    @Priority(1)
    static class Outer extends Tracing {

        @Override
        String name() {
            return "outer";
        }
    }

    @Dependent
    static class PlainA extends Tracing {

        @Override
        String name() {
            return "plain a";
        }
    }

    @Dependent
    static class PlainB extends Tracing {

        @Override
        String name() {
            return "plain b";
        }
    }

    @Dependent
    static class Impatient implements ModelObserver<Person> {

        @Inject
        Impatient(Database database) {
            database.name();
        }

        @Override
        public Class<Person> model() {
            return Person.class;
        }
    }
}
