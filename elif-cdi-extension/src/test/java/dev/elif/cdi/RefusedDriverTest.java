package dev.elif.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Driver;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The drivers of an application that has a class loader of its own, as in a server, and is refused. */
class RefusedDriverTest {

    @Test
    void a_refused_deployment_takes_its_drivers_back() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Object application =
                    loader.loadClass(Refused.class.getName()).getConstructor().newInstance();

            assertThat(((Supplier<?>) application).get()).isEqualTo(List.of());
        }
    }

    private static URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** Answers with its own drivers that are still registered after it was refused. */
    public static final class Refused implements Supplier<List<Driver>> {

        @Override
        public List<Driver> get() {
            Driver driver = new org.postgresql.Driver(); // Registers another one when its class is loaded.
            assertThat(registered(driver)).isNotEmpty();

            assertThatThrownBy(() -> TestApplication.of()
                            .with("elif.datasource.url", "jdbc:postgresql://127.0.0.1:1/never")
                            .with("elif.start", "never")
                            .start())
                    .hasMessageContaining("ELIF-5001 elif cannot deploy:");

            return registered(driver);
        }

        private static List<Driver> registered(Driver own) {
            return DriverManager.drivers()
                    .filter(driver -> driver.getClass() == own.getClass())
                    .toList();
        }
    }
}
