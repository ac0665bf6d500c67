package dev.elif.application.suite;

import dev.elif.tck.TckParts;
import jakarta.enterprise.context.ApplicationScoped;

/** What the running suite has built into the database; the application is deployed once, and suites come and go. */
@ApplicationScoped
public class CurrentParts {

    private volatile TckParts parts = TckParts.create();

    TckParts parts() {
        return parts;
    }

    void use(TckParts next) {
        parts = next;
    }
}
