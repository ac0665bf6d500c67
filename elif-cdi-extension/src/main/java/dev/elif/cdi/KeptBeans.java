package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.MigrationRunner;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/**
 * Mentions every bean that an application may look up by program only, so that a container which removes beans that nobody injects
 * keeps them.
 */
@Dependent
final class KeptBeans {

    void keep(
            @Observes Startup event,
            Instance<Database> databases,
            Instance<MigrationRunner> migrations,
            @Any Instance<Query<?>> queries,
            @Any Instance<Repository<?, ?>> repositories) {}
}
