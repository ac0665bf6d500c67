package dev.elif.cdi.core;

import java.sql.Driver;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who logs in.
 *
 * @param url its JDBC address; {@code elif.datasource.url}, required
 * @param username who logs in; {@code elif.datasource.username}, by default whom the address names
 * @param password what for; {@code elif.datasource.password}
 * @param driver what takes the address
 * @param loginTimeout how long opening a connection may take; {@code elif.datasource.login-timeout}, 4s
 * @param pool how connections are kept
 */
record DataSourceSettings(
        String url,
        @Nullable String username,
        @Nullable Secret password,
        Class<? extends Driver> driver,
        Duration loginTimeout,
        PoolSettings pool) {

    static final String URL = "elif.datasource.url";

    private static final String USERNAME = "elif.datasource.username";
    private static final String PASSWORD = "elif.datasource.password";

    /** The settings; empty when no database can be reached with them. */
    static Optional<DataSourceSettings> read(SettingReader reader, ClassLoader loader, Problems problems) {
        Optional<String> url = url(reader, problems);
        Optional<Class<? extends Driver>> driver = url.flatMap(given -> driver(given, loader, problems));
        Optional<String> username = reader.text(USERNAME);
        Optional<Secret> password = reader.verbatim(PASSWORD).map(Secret::new);
        if (password.isPresent() && username.isEmpty()) {
            problems.add(CdiMessage.PASSWORD_ALONE, PASSWORD, USERNAME);
        }
        Duration loginTimeout = reader.duration("elif.datasource.login-timeout", Duration.ofSeconds(4));
        PoolSettings pool = PoolSettings.read(reader, problems);
        return driver.map(found -> new DataSourceSettings(
                url.orElseThrow(), username.orElse(null), password.orElse(null), found, loginTimeout, pool));
    }

    /** The address without its parameters, which may hold a password. */
    String address() {
        return address(url);
    }

    /** {@code text}, which came from a driver, with nothing in it that only the database may know. */
    String withoutSecrets(String text) {
        String clean = text.replace(url, address());
        return password == null ? clean : clean.replace(password.value(), password.toString());
    }

    @Override
    public String toString() {
        return address();
    }

    private static Optional<String> url(SettingReader reader, Problems problems) {
        Optional<String> url = reader.required(URL, "jdbc:postgresql://host:5432/database");
        if (url.isPresent() && !url.get().startsWith("jdbc:")) {
            // It is not repeated: people paste addresses with a password in them.
            problems.add(CdiMessage.WRONG_URL, URL);
            return Optional.empty();
        }
        return url;
    }

    private static Optional<Class<? extends Driver>> driver(String url, ClassLoader loader, Problems problems) {
        Optional<Class<? extends Driver>> driver = Drivers.find(url, loader);
        if (driver.isEmpty()) {
            problems.add(CdiMessage.NO_DRIVER, address(url), URL);
        }
        return driver;
    }

    private static String address(String url) {
        return url.split("[?;]", 2)[0].replaceAll("//[^/@]*@", "//");
    }
}
