package dev.elif.report;

import java.util.Map;

/**
 * What one server has run.
 *
 * @param name its module's
 * @param version of its distribution
 * @param jdk that it and its tests ran on
 * @param seconds that all its tests took, with what the server took to start and to deploy
 * @param suites by the names of their classes
 */
record Server(String name, String version, String jdk, double seconds, Map<String, Outcome> suites) {

    Outcome total() {
        return suites.values().stream().reduce(Outcome.NONE, Outcome::plus);
    }
}
