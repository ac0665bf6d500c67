package dev.elif.cdi;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of the application that the calling thread works for, from MicroProfile Config. */
final class ConfigSource {

    private ConfigSource() {}

    static Function<String, Optional<String>> current() {
        Config config = ConfigProvider.getConfig();
        return key -> config.getOptionalValue(key, String.class);
    }
}
