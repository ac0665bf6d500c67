package dev.elif.cdi.core;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Finds the JDBC driver that takes an address. */
final class Drivers {

    private Drivers() {}

    /** The application's own driver first, then those that the platform knows. */
    static Optional<Class<? extends Driver>> find(String url, ClassLoader loader) {
        Stream<Driver> own = ServiceLoader.load(Driver.class, loader).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(own, DriverManager.drivers())
                .filter(driver -> accepts(driver, url))
                .<Class<? extends Driver>>map(Driver::getClass)
                .findFirst();
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException refused) {
            return false;
        }
    }
}
