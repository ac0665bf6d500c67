package dev.elif.cdi.core;

import dev.elif.model.LazyLoading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All settings of elif, read and checked. */
public final class Settings {

    private static final String DATABASES = "elif.databases";

    private final List<DataSourceSettings> dataSources;
    private final StartSettings start;
    private final LogSettings log;
    private final LazyLoading loading;

    private Settings(List<DataSourceSettings> dataSources, StartSettings start, LogSettings log, LazyLoading loading) {
        this.dataSources = dataSources;
        this.start = start;
        this.log = log;
        this.loading = loading;
    }

    /**
     * Reads all settings and notes each that is wrong.
     *
     * @param source the text of a key, if it is set
     * @param loader where the JDBC driver is looked for
     * @return empty when there is a database that cannot be opened
     */
    public static Optional<Settings> read(
            Function<String, Optional<String>> source, ClassLoader loader, Problems problems) {
        SettingReader reader = new SettingReader(source, problems);
        List<String> names = new ArrayList<>(List.of(DataSourceSettings.DEFAULT));
        names.addAll(reader.names(DATABASES));
        List<DataSourceSettings> dataSources = names.stream()
                .flatMap(name -> DataSourceSettings.read(name, reader, loader, problems).stream())
                .toList();
        StartSettings start = StartSettings.read(reader);
        LogSettings log = LogSettings.read(reader);
        LazyLoading loading = reader.choice("elif.loading", LazyLoading.class, LazyLoading.BATCH);
        return dataSources.size() < names.size()
                ? Optional.empty()
                : Optional.of(new Settings(dataSources, start, log, loading));
    }

    /** The names of all databases, the default one first. */
    public List<String> databases() {
        return dataSources.stream().map(DataSourceSettings::name).toList();
    }

    /** Notes what is said to be in a database that there is not. */
    public void check(Map<String, String> wanted, Problems problems) {
        wanted.forEach((name, who) -> {
            if (!databases().contains(name)) {
                problems.add(
                        CdiMessage.UNKNOWN_DATABASE, who, name, DATABASES, DataSourceSettings.prefix(name) + "url");
            }
        });
    }

    /** Whether pending migrations run at start. */
    public boolean runsMigrations() {
        return start.migrations();
    }

    /** Those of the default one. */
    DataSourceSettings dataSource() {
        return dataSources.get(0);
    }

    List<DataSourceSettings> dataSources() {
        return dataSources;
    }

    StartSettings start() {
        return start;
    }

    /** What happens to relations that are asked for later; {@code elif.loading}, batch. */
    LazyLoading loading() {
        return loading;
    }

    /** What of the statements is logged. */
    LogSettings log() {
        return log;
    }
}
