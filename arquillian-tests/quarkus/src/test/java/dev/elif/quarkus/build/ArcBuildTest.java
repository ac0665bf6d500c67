package dev.elif.quarkus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.ast.Condition;
import dev.elif.event.Created;
import dev.elif.model.Converter;
import dev.elif.model.Id;
import dev.elif.model.IdGenerator;
import dev.elif.model.Model;
import dev.elif.model.Scope;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.spi.EncryptionKey;
import dev.elif.spi.KeyProvider;
import dev.elif.spi.PasswordHasher;
import dev.elif.spi.TenantSource;
import dev.elif.tck.domain.User;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** elif's build-compatible extension in ArC: what it adds, what survives, and what it refuses. */
class ArcBuildTest {

    @Test
    void beans_that_nobody_injects_survive() throws Exception {
        assertThat(ArcBuild.beans(Listener.class))
                .anyMatch(bean -> bean.contains("dev.elif.cdi.ElifRuntime"))
                .anyMatch(bean -> bean.contains("dev.elif.Database"))
                .anyMatch(bean -> bean.contains("dev.elif.schema.MigrationRunner"))
                .anyMatch(bean -> bean.contains("dev.elif.query.Query<dev.elif.tck.domain.User>"))
                .anyMatch(bean -> bean.contains("dev.elif.query.Repository<dev.elif.tck.domain.User, java.lang.Long>"));
    }

    @Test
    void beans_of_the_application_that_elif_does_not_use_are_removed_as_ever() throws Exception {
        assertThat(ArcBuild.beans(Listener.class, Unused.class))
                .anyMatch(bean -> bean.contains("Listener"))
                .noneMatch(bean -> bean.contains("Unused"));
    }

    @Test
    void scopes_and_the_source_of_tenants_survive_though_nobody_injects_them() throws Exception {
        assertThat(ArcBuild.beans(Listener.class, Mine.class, Tenants.class))
                .anyMatch(bean -> bean.contains("Mine"))
                .anyMatch(bean -> bean.contains("Tenants"));
    }

    @Test
    void converters_generators_keys_and_hashers_survive_though_nobody_injects_them() throws Exception {
        assertThat(ArcBuild.beans(Listener.class, Trimmed.class, Counted.class, Keys.class, Hasher.class))
                .anyMatch(bean -> bean.contains("Trimmed"))
                .anyMatch(bean -> bean.contains("Counted"))
                .anyMatch(bean -> bean.contains("Keys"))
                .anyMatch(bean -> bean.contains("Hasher"));
    }

    @Test
    void queries_and_repositories_of_models_are_injected() throws Exception {
        assertThat(ArcBuild.beans(Users.class, UsersOnDemand.class)).isNotEmpty();
    }

    @Test
    void stale_lines_of_an_index_are_left_out(@TempDir Path archive) throws Exception {
        Path index = Files.createDirectories(archive.resolve("META-INF/elif")).resolve("models");
        Files.writeString(index, "gone.Model\tjava.lang.Long\t\t1\njava.lang.String\tjava.lang.Long\t\t1\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {archive.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);

            assertThat(ArcBuild.beans(Users.class))
                    .anyMatch(bean -> bean.contains("dev.elif.query.Query<dev.elif.tck.domain.User>"))
                    .noneMatch(bean -> bean.contains("Query<java.lang.String>"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void all_that_cannot_be_injected_is_said_at_once_with_the_place_and_the_remedy() {
        assertThatThrownBy(() -> ArcBuild.beans(WantsText.class, WrongKey.class, Forgotten.class))
                .hasStackTraceContaining("ELIF-5001 elif cannot deploy:")
                .hasStackTraceContaining("ELIF-5011 Query<String> is injected into " + WantsText.class.getName()
                        + ".texts, but java.lang.String is no model")
                .hasStackTraceContaining("ELIF-5012 Repository<User, String> is injected into "
                        + WrongKey.class.getName() + ", but the key of User is Long")
                .hasStackTraceContaining("ELIF-5010 Query<Unprocessed> is injected into "
                        + Forgotten.class.getName() + ".query, but model " + Unprocessed.class.getName()
                        + " is in no index")
                .hasStackTraceContaining("<proc>full</proc>");
    }

    @Singleton
    static class Listener {
        void on(@Observes @Created User user) {}
    }

    @Singleton
    static class Unused {}

    @Singleton
    static class Mine implements Scope<User> {
        @Override
        public Condition<User> condition() {
            return Condition.all(List.of());
        }
    }

    @Singleton
    static class Tenants implements TenantSource {
        @Override
        public Optional<?> tenant() {
            return Optional.empty();
        }
    }

    @Singleton
    static class Trimmed implements Converter<String, String> {
        @Override
        public String toDatabase(String value) {
            return value.strip();
        }

        @Override
        public String fromDatabase(String stored) {
            return stored;
        }
    }

    @Singleton
    static class Counted implements IdGenerator<Long> {
        @Override
        public Long next() {
            return 1L;
        }
    }

    @Singleton
    static class Keys implements KeyProvider {
        @Override
        public EncryptionKey current() {
            return EncryptionKey.of("key", new byte[32]);
        }

        @Override
        public Optional<EncryptionKey> key(String id) {
            return Optional.empty();
        }
    }

    @Singleton
    static class Hasher implements PasswordHasher {
        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean verify(String password, String hash) {
            return false;
        }

        @Override
        public boolean isHash(String text) {
            return true;
        }

        @Override
        public boolean needsRehash(String hash) {
            return false;
        }
    }

    @Singleton
    static class Users {
        @Inject
        Query<User> query;

        @Inject
        Repository<User, Long> repository;

        void on(@Observes @Created Object model) {}
    }

    @Singleton
    static class UsersOnDemand {
        @Inject
        Provider<Query<User>> query;

        void on(@Observes Object any) {}
    }

    @Singleton
    static class WantsText {
        @Inject
        Query<String> texts;
    }

    @Singleton
    static class WrongKey {
        @Inject
        WrongKey(Repository<User, String> users) {}
    }

    /** The processor does not run for this module's tests. */
    @Model
    static class Unprocessed {
        @Id
        Long id;
    }

    @Singleton
    static class Forgotten {
        @Inject
        Query<Unprocessed> query;
    }
}
