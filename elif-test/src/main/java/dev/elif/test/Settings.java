package dev.elif.test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the server's configuration says; later settings of a name win. */
final class Settings {

    private static final Set<String> FIXED = Set.of("port", "listen_addresses", "unix_socket_directories");

    private final Map<String, String> values = new LinkedHashMap<>();

    Settings() {
        values.put("max_connections", "300");
        values.put("max_prepared_transactions", "64");
        values.put("timezone", "UTC");
        values.put("log_timezone", "UTC");
    }

    Settings set(String name, String value) {
        if (!name.matches("[a-z_][a-z0-9_.]*")) {
            throw new IllegalArgumentException("[" + name + "] is no name of a PostgreSQL setting.");
        }
        if (FIXED.contains(name)) {
            throw new IllegalArgumentException("The setting [" + name + "] is chosen by EmbeddedPostgres itself;"
                    + " the port is an option of its builder.");
        }
        if (value.contains("\n") || value.contains("\r")) {
            throw new IllegalArgumentException("The value of the setting [" + name + "] has a line break.");
        }
        values.put(name, value);
        return this;
    }

    /** Fast and forgetful, for data that nobody needs after a crash. */
    Settings forgetful() {
        values.putIfAbsent("fsync", "off");
        values.putIfAbsent("synchronous_commit", "off");
        values.putIfAbsent("full_page_writes", "off");
        return this;
    }

    /** Said aloud, as a killed server must not lose a commit. */
    Settings durable() {
        values.putIfAbsent("fsync", "on");
        values.putIfAbsent("synchronous_commit", "on");
        return this;
    }

    String text() {
        return values.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + escaped(setting.getValue()) + "'\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("'", "''");
    }
}
