package dev.elif.cdi.core;

import java.sql.Driver;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and who logs in.
 *
 * <p>The keys of one that is not the default one begin with {@code elif.datasources.}, its name and a dot.
 *
 * @param name the name of the database
 * @param url its JDBC address; {@code elif.datasource.url}, required
 * @param username who logs in; {@code elif.datasource.username}, by default whom the address names
 * @param password what for; {@code elif.datasource.password}
 * @param driver what takes the address
 * @param loginTimeout how long opening a connection may take; {@code elif.datasource.login-timeout}, 4s
 * @param pool how connections are kept
 */
record DataSourceSettings(
        String name,
        String url,
        @Nullable String username,
        @Nullable Secret password,
        Class<? extends Driver> driver,
        Duration loginTimeout,
        PoolSettings pool) {

    /** The name of the one that needs none. */
    static final String DEFAULT = "default";

    /** The settings of the database of that name; empty when it cannot be reached with them. */
    static Optional<DataSourceSettings> read(String name, SettingReader reader, ClassLoader loader, Problems problems) {
        String prefix = prefix(name);
        Optional<String> url = url(prefix + "url", reader, problems);
        Optional<Class<? extends Driver>> driver = url.flatMap(given -> driver(prefix, given, loader, problems));
        Optional<String> username = reader.text(prefix + "username");
        Optional<Secret> password = reader.verbatim(prefix + "password").map(Secret::new);
        if (password.isPresent() && username.isEmpty()) {
            problems.add(CdiMessage.PASSWORD_ALONE, prefix + "password", prefix + "username");
        }
        Duration loginTimeout = reader.duration(prefix + "login-timeout", Duration.ofSeconds(4));
        PoolSettings pool = PoolSettings.read(prefix, reader, problems);
        return driver.map(found -> new DataSourceSettings(
                name, url.orElseThrow(), username.orElse(null), password.orElse(null), found, loginTimeout, pool));
    }

    /** What the keys of the database of that name begin with. */
    static String prefix(String name) {
        return name.equals(DEFAULT) ? "elif.datasource." : "elif.datasources." + name + ".";
    }

    /** The key of that setting of this database. */
    String key(String setting) {
        return prefix(name) + setting;
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

    private static Optional<String> url(String key, SettingReader reader, Problems problems) {
        Optional<String> url = reader.required(key, "jdbc:postgresql://host:5432/database");
        if (url.isPresent() && !url.get().startsWith("jdbc:")) {
            // It is not repeated: people paste addresses with a password in them.
            problems.add(CdiMessage.WRONG_URL, key);
            return Optional.empty();
        }
        return url;
    }

    private static Optional<Class<? extends Driver>> driver(
            String prefix, String url, ClassLoader loader, Problems problems) {
        Optional<Class<? extends Driver>> driver = Drivers.find(url, loader);
        if (driver.isEmpty()) {
            problems.add(CdiMessage.NO_DRIVER, address(url), prefix + "url");
        }
        return driver;
    }

    private static String address(String url) {
        return url.split("[?;]", 2)[0].replaceAll("//[^/@]*@", "//");
    }
}
