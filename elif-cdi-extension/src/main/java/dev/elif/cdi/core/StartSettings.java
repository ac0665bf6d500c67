package dev.elif.cdi.core;

import java.time.Duration;

/**
 * What happens at start.
 *
 * @param policy what to do when the database does not answer; {@code elif.start}, fail
 * @param waitLimit how long to wait at most; {@code elif.start.wait-limit}, 1m
 * @param migrations whether pending migrations run; {@code elif.migrations.run-at-start}, false
 */
record StartSettings(Policy policy, Duration waitLimit, boolean migrations) {

    /** What to do when the database does not answer. */
    enum Policy {
        FAIL,
        WAIT
    }

    static StartSettings read(SettingReader reader) {
        return new StartSettings(
                reader.choice("elif.start", Policy.class, Policy.FAIL),
                reader.duration("elif.start.wait-limit", Duration.ofMinutes(1)),
                reader.flag("elif.migrations.run-at-start", false));
    }
}
