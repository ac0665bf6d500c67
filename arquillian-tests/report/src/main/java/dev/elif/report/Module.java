package dev.elif.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A module of the build, and the reports that Surefire and Failsafe have left in it. */
record Module(String name, List<TestReport> reports) {

    /** The modules below {@code root}, by name, with the reports that are not older than {@code start}. */
    static List<Module> below(Path root, Instant start) {
        return list(root).map(directory -> of(directory, start)).toList();
    }

    /** What it says of a server; empty when it is not one, or has not run. */
    Optional<Server> server() {
        return reports.stream()
                .flatMap(report -> report.property("server.distribution").stream())
                .findFirst()
                .map(distribution -> new Server(name, distribution.split(":", -1)[2], jdk(), seconds(), suites()));
    }

    private String jdk() {
        return reports.get(0).property("java.version").orElse("unknown");
    }

    private double seconds() {
        return reports.stream().mapToDouble(TestReport::seconds).sum();
    }

    private Map<String, Outcome> suites() {
        Map<String, Outcome> suites = new TreeMap<>();
        reports.forEach(report -> report.tests()
                .forEach(test -> test.suite().ifPresent(suite -> suites.merge(suite, test.outcome(), Outcome::plus))));
        return suites;
    }

    private static Module of(Path directory, Instant start) {
        List<TestReport> reports = Stream.of("surefire-reports", "failsafe-reports")
                .map(directory.resolve("target")::resolve)
                .filter(Files::isDirectory)
                .flatMap(Module::list)
                .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                .filter(file -> !written(file).isBefore(start))
                .map(TestReport::read)
                .toList();
        return new Module(String.valueOf(directory.getFileName()), reports);
    }

    private static Instant written(Path file) {
        return Instant.ofEpochMilli(file.toFile().lastModified());
    }

    private static Stream<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
