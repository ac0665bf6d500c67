package dev.elif.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All suites against all servers. */
record Matrix(List<Server> servers) {

    private static final Comparator<String> OUTSIDE_LAST =
            Comparator.comparing(Server::outside).thenComparing(Comparator.naturalOrder());

    /** Each suite that one server has run and another that must has not, with the server it is missing on. */
    List<String> missing() {
        return suites().flatMap(suite -> servers.stream()
                        .filter(server -> server.owes(suite) && !server.suites().containsKey(suite))
                        .map(server -> suite + " on " + server.name()))
                .toList();
    }

    /** A Markdown table: a row for each suite, a column for each server. */
    String markdown() {
        Stream<String> head = Stream.of(
                row("suite", server -> server.name() + " " + server.version() + ", JDK " + server.jdk()),
                row("---", server -> "---"));
        Stream<String> body = suites().map(suite -> row(suite, server -> cell(server, suite)));
        Stream<String> foot = Stream.of(
                row("all", server -> server.total().text()),
                row("seconds", server -> String.format(Locale.ROOT, "%.0f", server.seconds())));
        return Stream.of(head, body, foot).flatMap(rows -> rows).collect(Collectors.joining());
    }

    private Stream<String> suites() {
        return servers.stream()
                .flatMap(server -> server.suites().keySet().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(OUTSIDE_LAST)))
                .stream();
    }

    private static String cell(Server server, String suite) {
        return Optional.ofNullable(server.suites().get(suite))
                .map(Outcome::text)
                .orElse(server.owes(suite) ? "**missing**" : "-");
    }

    private String row(String title, Function<Server, String> cell) {
        return Stream.concat(Stream.of(title), servers.stream().map(cell))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
