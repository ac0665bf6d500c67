package dev.elif.cdi;

import com.arjuna.ats.jta.cdi.TransactionExtension;
import dev.elif.test.TestDatabase;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.inject.spi.Extension;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** An application in Weld SE with beans, settings and a class loader of its own, so that tests do not see each other. */
final class TestApplication implements AutoCloseable {

    static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    /** A model of the tests is encrypted. */
    private final Map<String, String> settings = new HashMap<>(Map.of("elif.encryption.key", KEY));

    private final Class<?>[] beans;
    private Loader loader = new Loader(null, List.of());
    private boolean jta = true;
    private Config config;
    private WeldContainer container;

    private TestApplication(Class<?>... beans) {
        this.beans = beans;
    }

    static TestApplication of(Class<?>... beans) {
        return new TestApplication(beans);
    }

    TestApplication on(TestDatabase database) {
        return with("elif.datasource.url", database.jdbcUrl())
                .with("elif.datasource.username", database.user())
                .with("elif.datasource.password", database.password());
    }

    TestApplication with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Only these lines are the index. */
    TestApplication indexed(String... lines) {
        return indexed(List.of(), lines);
    }

    /** Only these lines are the index, and the classes in those directories are there as well. */
    TestApplication indexed(List<Path> classes, String... lines) {
        try {
            Path index = Files.createTempFile("models", ".index");
            Files.write(index, List.of(lines));
            loader = new Loader(index.toUri(), classes);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    TestApplication indexedAt(URI index) {
        loader = new Loader(index, List.of());
        return this;
    }

    /** As in a container that has no transactions. */
    TestApplication withoutJta() {
        jta = false;
        return this;
    }

    TestApplication start() {
        Thread.currentThread().setContextClassLoader(loader);
        config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 200))
                .addDefaultInterceptors()
                .build();
        ConfigProviderResolver.instance().registerConfig(config, loader);
        try {
            container = new Weld()
                    .disableDiscovery()
                    .setClassLoader(loader)
                    .extensions(extensions())
                    .beanClasses(beans.length == 0 ? new Class<?>[] {TestApplication.class} : beans)
                    .initialize();
            return this;
        } catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    /** Without discovery Weld looks for none. */
    private Extension[] extensions() {
        return ServiceLoader.load(Extension.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(extension -> jta || !(extension instanceof TransactionExtension))
                .toArray(Extension[]::new);
    }

    <T> T bean(Class<T> type) {
        return container.select(type).get();
    }

    WeldContainer container() {
        return container;
    }

    @Override
    public void close() {
        if (container != null && container.isRunning()) {
            container.shutdown();
        }
        if (config != null) {
            ConfigProviderResolver.instance().releaseConfig(config);
        }
        Thread.currentThread().setContextClassLoader(before);
    }

    private static final class Loader extends URLClassLoader {

        private final URI index;

        Loader(URI index, List<Path> classes) {
            super(classes.stream().map(Loader::url).toArray(URL[]::new), TestApplication.class.getClassLoader());
            this.index = index;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return index != null && name.equals("META-INF/elif/models")
                    ? Collections.enumeration(List.of(index.toURL()))
                    : super.getResources(name);
        }

        private static URL url(Path directory) {
            try {
                return directory.toUri().toURL();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
