package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.cdi.core.CdiMessage;
import dev.elif.cdi.core.KeySettings;
import dev.elif.cdi.core.Models;
import dev.elif.cdi.core.Opening;
import dev.elif.cdi.core.Problems;
import dev.elif.cdi.core.Settings;
import dev.elif.error.ConfigurationException;
import dev.elif.migrations.Migrations;
import dev.elif.query.Running;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import dev.elif.spi.EncryptionKey;
import dev.elif.spi.KeyProvider;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens the application's databases when it starts, or when it is first used if that is earlier, and closes them at the end.
 *
 * <p>Applications inject what it holds, not this. Safe for all threads: who comes while it is being opened waits. It is a
 * singleton and not application scoped, because containers end that scope later: what {@code @PreDestroy} methods of the
 * application still write is written.
 */
@Singleton
public class ElifRuntime {

    /** This and what it needs: the classes that an extension adds to the application's beans. */
    static final List<Class<?>> CLASSES = List.of(ElifRuntime.class, KeptBeans.class);

    private final BeanContainer container;
    private final ObservedEvents observed;
    private final WantedDatabases wanted;
    private final CdiEventSink events;
    private State state = State.CLOSED;
    private @Nullable Opened opened;

    @Inject
    ElifRuntime(BeanContainer container, @Any Event<Object> events, ObservedEvents observed, WantedDatabases wanted) {
        this.container = container;
        this.observed = observed;
        this.wanted = wanted;
        this.events = new CdiEventSink(events, observed);
    }

    /** Before the application's own observers of the start, which may use the database. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup event) {
        opened();
    }

    Database database(String name) {
        return opened().get(name).database();
    }

    MigrationRunner migrations(String name) {
        return opened().get(name).migrations();
    }

    @PreDestroy
    synchronized void close() {
        state = State.STOPPED;
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    private synchronized Opened opened() {
        if (opened != null) {
            return opened;
        }
        if (state != State.CLOSED) {
            throw new ConfigurationException(state == State.STOPPED ? CdiMessage.CLOSED : CdiMessage.OPENING);
        }
        state = State.OPENING;
        try {
            return open();
        } finally {
            state = State.CLOSED;
        }
    }

    private Opened open() {
        Problems problems = new Problems();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Settings settings = Settings.read(ConfigSource.current(), loader, problems)
                .filter(read -> problems.isEmpty())
                .orElseThrow(() -> problems.asException("start").orElseThrow());
        UserBeans beans = UserBeans.ofApplication(container, observed);
        List<Migration> migrations = beans.migrations();
        wanted.add(migrations);
        settings.check(wanted.all(), problems);
        Models models = Models.discover(loader, problems);
        Optional<KeyProvider> keys = KeySettings.read(models, beans.haveKeys(), ConfigSource.current(), problems);
        List<EncryptionKey> cursors = KeySettings.cursors(ConfigSource.current(), problems);
        problems.throwIfAny("start");
        List<Database> databases = Opening.open(settings, beans.transactions(), builder -> {
            builder.events(events).cursorKeys(cursors);
            keys.ifPresent(builder::encryption);
            beans.addTo(builder);
        });
        try {
            Opened made = Opened.of(databases, migrations, models);
            opened = made;
            models.all().forEach(type -> type.provide(beans::named));
            if (settings.runsMigrations()) {
                made.members().forEach(each -> each.migrations().migrate());
            }
            Elif.use(databases.get(0));
            return made;
        } catch (RuntimeException | Error failed) {
            opened = null;
            close(databases, models);
            throw failed;
        }
    }

    private static void close(List<Database> databases, Models models) {
        models.all().forEach(type -> type.provide(none -> Optional.empty()));
        databases.forEach(Database::close);
    }

    /** What it is doing while there is no database. */
    private enum State {
        CLOSED,
        OPENING,
        STOPPED
    }

    private record Member(Database database, MigrationRunner migrations) {}

    /** The default database first. */
    private record Opened(List<Member> members, Models models) {

        static Opened of(List<Database> databases, List<Migration> migrations, Models models) {
            List<Member> members = databases.stream()
                    .map(database -> new Member(database, Migrations.of(database, migrations)))
                    .toList();
            return new Opened(members, models);
        }

        /** That there is one was checked when they were opened. */
        Member get(String name) {
            return members.stream()
                    .filter(each -> each.database().name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        void close() {
            // Another application may have opened the static door after this one.
            if (Running.current() == members.get(0).database().runner()) {
                Elif.use(null);
            }
            ElifRuntime.close(members.stream().map(Member::database).toList(), models);
        }
    }
}
