package dev.elif.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** On what and with what was measured. */
public final class Environment {

    private Environment() {}

    /** As rows of a table: machine, JDK, server, settings, and the version of each library. */
    public static List<List<String>> rows(DataSource database, int cores, String settings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("on", "with"));
        rows.add(List.of(
                "machine",
                cpu() + ", " + cores + " cores, " + memory() + ", " + System.getProperty("os.name") + " "
                        + System.getProperty("os.version")));
        rows.add(List.of(
                "JVM",
                "JDK " + Runtime.version().feature() + ", " + System.getProperty("java.vendor") + " "
                        + System.getProperty("java.runtime.version") + ", "
                        + ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                .filter(argument -> argument.startsWith("-X"))
                                .collect(Collectors.joining(" "))));
        rows.add(List.of("server", server(database)));
        rows.add(List.of("libraries", System.getProperty("benchmarks.libraries", "")));
        rows.add(List.of("measured", settings));
        return rows;
    }

    private static String server(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion()
                    + " on loopback, fsync, synchronous_commit, full_page_writes and autovacuum off";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cpu() {
        return line("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch"));
    }

    private static String memory() {
        return line("/proc/meminfo", "MemTotal")
                .map(text -> Math.round(Long.parseLong(text.replaceAll("\\D", "")) / 1048576.0) + " GB")
                .orElse("");
    }

    private static Optional<String> line(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(each -> each.startsWith(name))
                    .map(each -> each.substring(each.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
