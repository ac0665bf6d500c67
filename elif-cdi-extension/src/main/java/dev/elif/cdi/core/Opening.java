package dev.elif.cdi.core;

import dev.elif.Database;
import dev.elif.Elif;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the databases that the settings describe. */
public final class Opening {

    private Opening() {}

    /**
     * Opens them beside one another, the default one first, each over a pool of its own that is closed with it.
     *
     * @param jta the container's transactions; elif's local ones take their place where there are none
     * @param beans adds what the application brings to each
     * @throws dev.elif.error.ConfigurationException when one does not answer; nothing stays open then
     */
    public static List<Database> open(Settings settings, Optional<Jta> jta, Consumer<Elif.Builder> beans) {
        boolean several = settings.dataSources().size() > 1;
        List<Database> opened = new ArrayList<>();
        try {
            for (DataSourceSettings place : settings.dataSources()) {
                Pool pool = Pool.open(place, jta);
                opened.add(open(new Reachability(place, settings.start(), pool), pool, builder -> {
                    builder.name(place.name());
                    opened.stream().findFirst().ifPresent(builder::beside);
                    jta.map(JtaTransactions::new).ifPresent(builder::transactions);
                    builder.connections(
                            several && jta.isPresent() ? new Exclusive(place.name(), pool, jta.get()) : pool);
                    settings.log().logging().ifPresent(builder::logQueries);
                    builder.lazyLoading(settings.loading());
                    beans.accept(builder);
                }));
            }
            return List.copyOf(opened);
        } catch (RuntimeException | Error failed) {
            opened.forEach(Database::close);
            throw failed;
        }
    }

    private static Database open(Reachability reachability, Pool pool, Consumer<Elif.Builder> description) {
        try {
            reachability.await();
            Elif.Builder builder = Elif.builder();
            description.accept(builder);
            return builder.open();
        } catch (RuntimeException | Error failed) {
            pool.close();
            throw failed;
        }
    }
}
