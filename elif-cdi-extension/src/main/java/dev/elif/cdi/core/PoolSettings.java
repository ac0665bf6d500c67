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

    private static final String MIN = "elif.datasource.pool.min";
    private static final String MAX = "elif.datasource.pool.max";

    static PoolSettings read(SettingReader reader, Problems problems) {
        int min = reader.number(MIN, 0, 0);
        int max = reader.number(MAX, 1, 20);
        if (min > max) {
            problems.add(CdiMessage.POOL_BOUNDS, MIN, min, MAX, max);
        }
        return new PoolSettings(
                min,
                max,
                reader.duration("elif.datasource.acquisition-timeout", Duration.ofSeconds(5)),
                reader.duration("elif.datasource.pool.idle-timeout", Duration.ofMinutes(5)),
                reader.duration("elif.datasource.pool.validation-interval", Duration.ofMinutes(2)),
                reader.duration("elif.datasource.pool.max-lifetime", Duration.ofMinutes(30)));
    }
}
