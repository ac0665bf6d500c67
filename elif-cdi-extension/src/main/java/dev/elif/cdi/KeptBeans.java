package dev.elif.cdi;

import dev.elif.Database;
import dev.elif.event.ModelObserver;
import dev.elif.model.Converter;
import dev.elif.model.IdGenerator;
import dev.elif.model.Scope;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.schema.Migration;
import dev.elif.schema.MigrationRunner;
import dev.elif.spi.JsonCodec;
import dev.elif.spi.KeyProvider;
import dev.elif.spi.PasswordHasher;
import dev.elif.spi.StatementInterceptor;
import dev.elif.spi.TenantSource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;

/**
 * Mentions every bean that is looked up by program only, so that a container which removes what nobody injects keeps them. Each by
 * its type: an {@code Instance<Object>} would keep every bean of the application.
 */
@Dependent
class KeptBeans {

    /** What applications take from elif. */
    void keepGiven(
            @Observes Startup event,
            Instance<Database> databases,
            Instance<MigrationRunner> migrations,
            @Any Instance<Query<?>> queries,
            @Any Instance<Repository<?, ?>> repositories) {}

    /** What elif takes from applications: {@link UserBeans}. */
    void keepTaken(
            @Observes Startup event,
            @Any Instance<ModelObserver<?>> observers,
            @Any Instance<StatementInterceptor> interceptors,
            @Any Instance<Migration> migrations) {}

    /** What models name by its class. */
    void keepNamed(
            @Observes Startup event,
            @Any Instance<Scope<?>> scopes,
            @Any Instance<Converter<?, ?>> converters,
            @Any Instance<IdGenerator<?>> generators) {}

    /** What elif takes from applications instead of its own. */
    void keepReplaced(
            @Observes Startup event,
            Instance<Clock> clocks,
            Instance<JsonCodec> codecs,
            Instance<TenantSource> tenants) {}

    /** What keeps secrets. */
    void keepSecrets(@Observes Startup event, Instance<KeyProvider> keys, Instance<PasswordHasher> passwords) {}
}
