package dev.elif.cdi.core;

import java.util.Optional;
import java.util.function.Function;

/** All settings of elif, read and checked. */
public final class Settings {

    private final DataSourceSettings dataSource;
    private final StartSettings start;

    private Settings(DataSourceSettings dataSource, StartSettings start) {
        this.dataSource = dataSource;
        this.start = start;
    }

    /**
     * Reads all settings and notes each that is wrong.
     *
     * @param source the text of a key, if it is set
     * @param loader where the JDBC driver is looked for
     * @return empty when there is no database to open
     */
    public static Optional<Settings> read(
            Function<String, Optional<String>> source, ClassLoader loader, Problems problems) {
        SettingReader reader = new SettingReader(source, problems);
        Optional<DataSourceSettings> dataSource = DataSourceSettings.read(reader, loader, problems);
        StartSettings start = StartSettings.read(reader);
        return dataSource.map(found -> new Settings(found, start));
    }

    /** Whether pending migrations run at start. */
    public boolean runsMigrations() {
        return start.migrations();
    }

    DataSourceSettings dataSource() {
        return dataSource;
    }

    StartSettings start() {
        return start;
    }
}
