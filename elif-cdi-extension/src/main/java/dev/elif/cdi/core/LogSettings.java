package dev.elif.cdi.core;

import dev.elif.spi.QueryLogging;
import java.time.Duration;
import java.util.Optional;

/**
 * What of the statements is logged: nothing, unless it is asked for.
 *
 * @param queries all of them; {@code elif.log.queries}, false
 * @param slow only those that take at least so long, if it is more than nothing; {@code elif.log.slow}, 0s
 * @param values whether with their values; {@code elif.log.values}, false
 */
record LogSettings(boolean queries, Duration slow, boolean values) {

    static LogSettings read(SettingReader reader) {
        return new LogSettings(
                reader.flag("elif.log.queries", false),
                reader.duration("elif.log.slow", Duration.ZERO),
                reader.flag("elif.log.values", false));
    }

    /** Nothing where no statement is logged: values alone are none. */
    Optional<QueryLogging> logging() {
        if (!queries && slow.isZero()) {
            return Optional.empty();
        }
        QueryLogging logging = slow.isZero() ? QueryLogging.all() : QueryLogging.slowerThan(slow);
        return Optional.of(values ? logging.withValues() : logging);
    }
}
