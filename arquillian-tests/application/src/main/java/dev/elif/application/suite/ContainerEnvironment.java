package dev.elif.application.suite;

import dev.elif.Database;
import dev.elif.tck.Capability;
import dev.elif.tck.TckDatabase;
import dev.elif.tck.TckEnvironment;
import dev.elif.tck.TckParts;
import jakarta.enterprise.inject.spi.CDI;
import java.util.EnumSet;
import java.util.Set;

/** The container that this code runs in, with the application's one database for all suites. */
public final class ContainerEnvironment implements TckEnvironment {

    @Override
    public String name() {
        return "container";
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public TckDatabase open(String label, TckParts parts) {
        CDI<Object> beans = CDI.current();
        beans.select(CurrentParts.class).get().use(parts);
        return new ContainerDatabase(beans.select(Database.class).get());
    }
}
