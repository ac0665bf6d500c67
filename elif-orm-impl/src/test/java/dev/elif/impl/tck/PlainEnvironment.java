package dev.elif.impl.tck;

import dev.elif.tck.Capability;
import dev.elif.tck.TckDatabase;
import dev.elif.tck.TckEnvironment;
import dev.elif.tck.TckParts;
import dev.elif.test.PostgresServer;
import java.util.EnumSet;
import java.util.Set;

/** elif without a container: a pool on a new PostgreSQL database for each suite, and local transactions. */
public final class PlainEnvironment implements TckEnvironment {

    @Override
    public String name() {
        return "plain Java SE on PostgreSQL";
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public TckDatabase open(String label, TckParts parts) {
        return PlainDatabase.open(PostgresServer.obtain().createDatabase(), parts);
    }
}
