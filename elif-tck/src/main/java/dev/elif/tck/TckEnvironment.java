package dev.elif.tck;

import java.util.Set;

/**
 * Where the suites run: a way to connect, a container, a server. Found through {@link java.util.ServiceLoader}, one a class
 * path.
 */
public interface TckEnvironment {

    /** Its name, for reports. */
    String name();

    /** What it can do; whatever is missing is skipped. */
    Set<Capability> capabilities();

    /**
     * A database for one suite, into which {@code parts} are built.
     *
     * <p>It may be a new one or one that other suites have used: before each test the suite makes the domain's tables, if
     * they are not there, and empties them.
     *
     * @param label the suite's name
     */
    TckDatabase open(String label, TckParts parts);
}
