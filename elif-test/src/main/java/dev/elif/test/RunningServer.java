package dev.elif.test;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** A server that somebody else starts and stops. */
final class RunningServer implements PostgresServer {

    private final String url;
    private final Properties parts;
    private final String user;
    private final String password;

    /** Takes the URL of a database to work from; user and password may be part of it. */
    RunningServer(String url, @Nullable String user, @Nullable String password) {
        Properties parsed = url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, null) : null;
        if (parsed == null) {
            throw Problems.refused(url, null);
        }
        this.url = url;
        this.parts = parsed;
        this.user = user != null ? user : parsed.getProperty(PGProperty.USER.getName(), EmbeddedPostgres.USER);
        this.password = password != null ? password : parsed.getProperty(PGProperty.PASSWORD.getName(), "");
    }

    @Override
    public String host() {
        return first(parts.getProperty(PGProperty.PG_HOST.getName()));
    }

    @Override
    public int port() {
        return Integer.parseInt(first(parts.getProperty(PGProperty.PG_PORT.getName())));
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public String jdbcUrl(String database) {
        int question = url.indexOf('?');
        String parameters = question < 0 ? "" : url.substring(question);
        String hosts = url.substring("jdbc:postgresql:".length(), url.length() - parameters.length());
        String authority = hosts.startsWith("//") ? hosts.substring(2).replaceFirst("/.*", "") : "";
        return "jdbc:postgresql:" + (hosts.startsWith("//") ? "//" + authority + "/" : "") + database + parameters;
    }

    @Override
    public TestDatabase createDatabase() {
        return TestDatabase.createOn(this, url);
    }

    @Override
    public void close() {
        // Others use it as well.
    }

    @Override
    public String toString() {
        return host() + ":" + port();
    }

    private static String first(String list) {
        return list.split(",", 2)[0];
    }
}
