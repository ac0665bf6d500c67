package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.Database;
import dev.elif.cdi.domain.Note;
import dev.elif.cdi.domain.Person;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeploymentTest {

    private static final String PERSON = Person.class.getName() + "\tjava.lang.Long\t\t1";

    @Test
    void an_injected_model_that_no_index_names_is_answered_with_the_compiler_option() {
        assertThatThrownBy(() -> application(Reader.class).indexed().start())
                .hasMessageContaining("ELIF-5010 Query<Person> is injected into " + Reader.class.getName()
                        + ".people, but model " + Person.class.getName() + " is in no index,"
                        + " so elif-orm-processor did not run when it was compiled.")
                .hasMessageContaining("annotationProcessorPaths")
                .hasMessageContaining("<proc>full</proc>");
    }

    @Test
    void a_constructor_an_instance_and_a_wildcard_are_injection_points_as_well() {
        assertThatThrownBy(() ->
                        application(Constructed.class, Dynamic.class).indexed().start())
                .hasMessageContaining("Query<Note> is injected into " + Constructed.class.getName() + ", but model")
                .hasMessageContaining("Repository<Person, ?> is injected into " + Dynamic.class.getName() + ".people");
    }

    @Test
    void a_repository_with_the_wrong_key_is_answered_with_the_right_one() {
        assertThatThrownBy(() -> application(WrongKey.class).start())
                .hasMessageContaining("ELIF-5012 Repository<Person, Integer> is injected into "
                        + WrongKey.class.getName()
                        + ".people, but the key of Person is Long. Inject Repository<Person, Long>.");
    }

    @Test
    void a_class_that_is_no_model_is_told() {
        assertThatThrownBy(() -> application(NoModel.class).start())
                .hasMessageContaining("ELIF-5011 Query<String> is injected into " + NoModel.class.getName()
                        + ".texts, but java.lang.String is no model. Annotate it with @Model");
    }

    @Test
    void all_problems_of_a_deployment_are_told_together() {
        assertThatThrownBy(() -> application(WrongKey.class, NoModel.class, Constructed.class)
                        .indexed(PERSON, "garbage")
                        .with("elif.datasource.url", "shop")
                        .with("elif.start", "never")
                        .start())
                .hasMessageContaining("ELIF-5001 elif cannot deploy:")
                .hasMessageContaining("ELIF-5003 Line [garbage] of the index of models [file:")
                .hasMessageContaining("ELIF-5010 Query<Note>")
                .hasMessageContaining("ELIF-5011 Query<String>")
                .hasMessageContaining("ELIF-5012 Repository<Person, Integer>")
                .hasMessageContaining("ELIF-5021 [elif.start] is [never], which is not one of [fail, wait]")
                .hasMessageContaining("ELIF-5022 [elif.datasource.url]");
    }

    @Test
    void a_model_without_its_descriptor_is_told() {
        Path bare = Compiled.type("Bare", "@dev.elif.model.Model public class Bare {}");

        assertThatThrownBy(() -> application()
                        .indexed(List.of(bare), "bare.Bare\tjava.lang.Long\t\t1")
                        .start())
                .hasMessageContaining("ELIF-2007 bare.Bare has no generated descriptor [bare.Bare_Descriptor]");
    }

    @Test
    void elif_above_the_archive_of_the_models_is_told_with_where_it_belongs() throws Exception {
        Path archive = Compiled.type(
                "Bare",
                "@dev.elif.model.Model public class Bare { @jakarta.inject.Inject dev.elif.query.Query<Bare> bares; }");
        Path index = Files.createDirectories(archive.resolve("META-INF/elif")).resolve("models");
        Files.writeString(index, "bare.Bare\tjava.lang.Long\t\t1\n");
        ClassLoader elif = getClass().getClassLoader();

        try (URLClassLoader war = new URLClassLoader(new URL[] {archive.toUri().toURL()}, elif)) {
            assertThatThrownBy(() -> application(war.loadClass("bare.Bare")).start())
                    .hasMessageContaining("ELIF-5013 Query<Bare> is injected into bare.Bare.bares,"
                            + " but elif cannot see the archive of model bare.Bare")
                    .hasMessageContaining("WEB-INF/lib");
        }
    }

    @Test
    void a_model_that_cannot_be_loaded_is_told() throws IOException {
        Path bare = Compiled.type("Bare", "@dev.elif.model.Model public class Bare extends Base {} class Base {}");
        Files.delete(bare.resolve("bare/Base.class"));

        assertThatThrownBy(() -> application()
                        .indexed(List.of(bare), "bare.Bare\tjava.lang.Long\t\t1")
                        .start())
                .hasMessageContaining("ELIF-5005 Model bare.Bare cannot be loaded: ")
                .hasMessageContaining("NoClassDefFoundError: bare/Base");
    }

    @Test
    void a_descriptor_that_cannot_be_loaded_is_told() {
        Path bare = Compiled.type(
                "Bare", "@dev.elif.model.Model public class Bare {} class Bare_Descriptor { static int i = 1 / 0; }");

        assertThatThrownBy(() -> application()
                        .indexed(List.of(bare), "bare.Bare\tjava.lang.Long\t\t1")
                        .start())
                .hasMessageContaining("ELIF-5005 Model bare.Bare cannot be loaded: ")
                .hasMessageContaining("ExceptionInInitializerError");
    }

    @Test
    void an_index_of_another_format_is_told_once() {
        assertThatThrownBy(() -> application(Reader.class)
                        .indexed(Person.class.getName() + "\tjava.lang.Long\t\t99")
                        .start())
                .hasMessageContaining("ELIF-5004 Model " + Person.class.getName()
                        + " was indexed in format [99], this elif reads format [1].")
                .hasMessageNotContaining("ELIF-5010");
    }

    @Test
    void an_index_that_cannot_be_read_is_told() {
        assertThatThrownBy(() -> application()
                        .indexedAt(URI.create("file:/no/such/index"))
                        .start())
                .hasMessageContaining("ELIF-5002 The index of models [file:/no/such/index] cannot be read: ");
    }

    @Test
    void stale_lines_are_left_out() {
        try (TestDatabase database = PostgresServer.obtain().createDatabase();
                TestApplication application = TestApplication.of(Reader.class)
                        .indexed("gone.Model\tjava.lang.Long\t\t1", "java.lang.String\tjava.lang.Long\t\t1", PERSON)
                        .on(database)
                        .start()) {
            assertThat(application.bean(Database.class).name()).isEqualTo("default");
            assertThat(application.bean(Reader.class).people.type().javaType()).isEqualTo(Person.class);
        }
    }

    @Test
    void a_model_that_two_indexes_name_is_one_model() {
        try (TestDatabase database = PostgresServer.obtain().createDatabase();
                TestApplication application = TestApplication.of(Reader.class)
                        .indexed(PERSON, PERSON)
                        .on(database)
                        .start()) {
            assertThat(application.bean(Reader.class).people).isNotNull();
        }
    }

    @Test
    void what_the_application_makes_with_a_qualifier_of_its_own_is_its_own_affair() {
        try (TestDatabase database = PostgresServer.obtain().createDatabase();
                TestApplication application = TestApplication.of(Maker.class, Taker.class)
                        .on(database)
                        .start()) {
            assertThat(application.bean(Taker.class).people).isNull();
        }
    }

    /** Its address is right, but never used: the deployment has failed before. */
    private static TestApplication application(Class<?>... beans) {
        return TestApplication.of(beans).with("elif.datasource.url", "jdbc:postgresql://127.0.0.1:1/never");
    }

    @Dependent
    static class Reader {

        @Inject
        Query<Person> people;
    }

    @Dependent
    static class WrongKey {

        @Inject
        Repository<Person, Integer> people;
    }

    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    @interface Own {}

    @Dependent
    static class Maker {

        @Produces
        @Own
        Repository<Person, Integer> make() {
            return null;
        }
    }

    @Dependent
    static class Taker {

        @Inject
        @Own
        Repository<Person, Integer> people;
    }

    @Dependent
    static class NoModel {

        @Inject
        Query<String> texts;
    }

    @Dependent
    static class Constructed {

        @Inject
        Constructed(Query<Note> notes, Repository<Note, UUID> repository) {}
    }

    @Dependent
    static class Dynamic {

        @Inject
        Instance<Repository<Person, ?>> people;
    }
}
