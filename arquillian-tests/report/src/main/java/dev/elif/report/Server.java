package dev.elif.report;

import java.util.Map;

/**
 * What one server has run.
 *
 * @param name its module's
 * @param version of its distribution
 * @param jdk that it and its tests ran on
 * @param seconds that all its tests took, with what the server took to start and to deploy
 * @param suites by the names of their classes, those that look at it from outside among them
 */
record Server(String name, String version, String jdk, double seconds, Map<String, Outcome> suites) {

    /** Whether it must run that suite: what looks from outside needs a server that applications are deployed to. */
    boolean owes(String suite) {
        return !outside(suite) || suites.keySet().stream().anyMatch(Server::outside);
    }

    static boolean outside(String suite) {
        return suite.endsWith("IT");
    }

    Outcome total() {
        return suites.values().stream().reduce(Outcome.NONE, Outcome::plus);
    }
}
