package dev.elif.cdi.core;

import dev.elif.Database;
import dev.elif.Elif;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the database that the settings describe. */
public final class Opening {

    private Opening() {}

    /**
     * Opens it over a pool of its own, which is closed with it.
     *
     * @param jta the container's transactions; elif's local ones take their place where there are none
     * @param beans adds what the application brings
     * @throws dev.elif.error.ConfigurationException when the database does not answer; nothing stays open then
     */
    public static Database open(Settings settings, Optional<Jta> jta, Consumer<Elif.Builder> beans) {
        Pool pool = Pool.open(settings.dataSource(), jta);
        try {
            new Reachability(settings, pool).await();
            Elif.Builder builder = Elif.builder().connections(pool);
            jta.map(JtaTransactions::new).ifPresent(builder::transactions);
            beans.accept(builder);
            return builder.open();
        } catch (RuntimeException | Error failed) {
            pool.close();
            throw failed;
        }
    }
}
