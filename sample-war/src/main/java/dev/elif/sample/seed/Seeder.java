package dev.elif.sample.seed;

import dev.elif.Database;
import dev.elif.sample.model.Artist;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Fills the store when the server starts and finds it empty. */
@Dependent
public class Seeder {

    private static final System.Logger LOG = System.getLogger(Seeder.class.getName());

    private final Database store;

    @Inject
    public Seeder(Database store) {
        this.store = store;
    }

    void seedAtStart(@Observes Startup start) {
        seed();
    }

    /** Copies Chinook into an empty store, all of it or nothing; returns the number of rows, 0 when it was not empty. */
    public int seed() {
        Instant start = Instant.now();
        int rows = store.transaction(this::copyOnce);
        if (rows > 0) {
            long millis = Duration.between(start, Instant.now()).toMillis();
            LOG.log(System.Logger.Level.INFO, "The store was filled with {0} rows in {1} ms.", rows, millis);
        }
        return rows;
    }

    private int copyOnce() {
        // Of several servers that start on one database, the first does the work and the others wait for it.
        store.lock("music-store.seed");
        if (store.query(Artist.class).exists()) {
            return 0;
        }
        try (Chinook chinook = Chinook.open()) {
            return new ChinookImport(chinook, store).run();
        }
    }
}
