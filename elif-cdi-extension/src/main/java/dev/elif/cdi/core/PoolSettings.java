package dev.elif.cdi.core;

import java.time.Duration;

/**
 * How a pool keeps its connections.
 *
 * @param min how many it keeps ready; {@code elif.datasource.pool.min}, 0
 * @param max how many it opens at most; {@code elif.datasource.pool.max}, 20
 * @param acquisitionTimeout how long a caller waits for a free one; {@code elif.datasource.acquisition-timeout}, 5s
 * @param idleTimeout after which time one beyond the minimum is closed; {@code elif.datasource.pool.idle-timeout}, 5m
 * @param validationInterval how long one is trusted after it has answered; {@code elif.datasource.pool.validation-interval}, 2m
 * @param maxLifetime after which time one is replaced; {@code elif.datasource.pool.max-lifetime}, 30m
 */
record PoolSettings(
        int min,
        int max,
        Duration acquisitionTimeout,
        Duration idleTimeout,
        Duration validationInterval,
        Duration maxLifetime) {

    /** The settings of one database, all of whose keys begin with {@code prefix}. */
    static PoolSettings read(String prefix, SettingReader reader, Problems problems) {
        String least = prefix + "pool.min";
        String most = prefix + "pool.max";
        int min = reader.number(least, 0, 0);
        int max = reader.number(most, 1, 20);
        if (min > max) {
            problems.add(CdiMessage.POOL_BOUNDS, least, min, most, max);
        }
        return new PoolSettings(
                min,
                max,
                reader.duration(prefix + "acquisition-timeout", Duration.ofSeconds(5)),
                reader.duration(prefix + "pool.idle-timeout", Duration.ofMinutes(5)),
                reader.duration(prefix + "pool.validation-interval", Duration.ofMinutes(2)),
                reader.duration(prefix + "pool.max-lifetime", Duration.ofMinutes(30)));
    }
}
