package dev.elif.application.suite;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the running suite. */
@Dependent
public class CurrentClock extends Clock {

    private final CurrentParts current;

    @Inject
    CurrentClock(CurrentParts current) {
        this.current = current;
    }

    @Override
    public Instant instant() {
        return current.parts().clock().instant();
    }

    @Override
    public ZoneId getZone() {
        return current.parts().clock().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.parts().clock().withZone(zone);
    }
}
