package dev.elif.cdi.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Finds the JDBC driver that takes an address, and lets go of it. */
public final class Drivers {

    private static final Logger LOG = System.getLogger(Drivers.class.getName());

    private Drivers() {}

    /** The application's own driver first, then those that the platform knows. */
    static Optional<Class<? extends Driver>> find(String url, ClassLoader loader) {
        Stream<Driver> own = ServiceLoader.load(Driver.class, loader).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(own, DriverManager.drivers())
                .filter(driver -> accepts(driver, url))
                .<Class<? extends Driver>>map(Driver::getClass)
                .findFirst();
    }

    /**
     * Takes back what the application's own drivers said of themselves to the platform, which would hold on to the application
     * after its end; a server does that for none of its applications.
     */
    public static void release() {
        ClassLoader application = Drivers.class.getClassLoader();
        if (application != ClassLoader.getSystemClassLoader()) {
            DriverManager.drivers()
                    .filter(driver -> driver.getClass().getClassLoader() == application)
                    .forEach(Drivers::release);
        }
    }

    private static void release(Driver driver) {
        try {
            DriverManager.deregisterDriver(driver);
        } catch (SQLException | SecurityException refused) {
            LOG.log(Level.WARNING, "The JDBC driver stays registered after the end of the application", refused);
        }
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException refused) {
            return false;
        }
    }
}
