package dev.elif.docs.guide;

import dev.elif.Database;
import dev.elif.NamedDatabase;
import dev.elif.docs.reports.Reading;
import dev.elif.query.Repository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

// @start region="named-injection"
@ApplicationScoped
public class Reports {

    @Inject
    Repository<Reading, Long> readings; // of its model's database

    @Inject
    @NamedDatabase("reporting")
    Database reporting;
    // @end

    /** How many there are. */
    public long count() {
        return reporting.transaction(() -> readings.query().count());
    }
}
