package dev.elif.client;

import dev.elif.test.TestDatabase;
import java.io.File;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Makes the application's archive: its own classes in WEB-INF/classes, all else in WEB-INF/lib. */
final class Archives {

    private static final String APPLICATION = "arquillian-tests-application";

    private Archives() {}

    /**
     * An archive of two WARs that keeps elif, and all else that is not the application's own, in its lib folder: that is not
     * supported. There are servers that show elif one of the WARs, but none that shows both at once.
     */
    static EnterpriseArchive ear(String name, Map<String, String> settings) {
        EnterpriseArchive ear = ShrinkWrap.create(EnterpriseArchive.class, name + ".ear");
        libraries().stream()
                .filter(jar -> !jar.getName().startsWith(APPLICATION))
                .forEach(jar -> ear.addAsLibraries(jar));
        return ear.addAsModules(bare(name + "-one", settings), bare(name + "-two", settings));
    }

    private static WebArchive bare(String name, Map<String, String> settings) {
        WebArchive war = war(name, settings);
        war.getContent(path -> path.get().startsWith("/WEB-INF/lib/")).keySet().forEach(war::delete);
        return war;
    }

    /** The application with those settings. */
    static WebArchive war(String name, Map<String, String> settings) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, name + ".war");
        for (File jar : libraries()) {
            if (jar.getName().startsWith(APPLICATION)) {
                war.merge(ShrinkWrap.createFromZipFile(JavaArchive.class, jar), "/WEB-INF/classes");
            } else {
                war.addAsLibraries(jar);
            }
        }
        // The environment of the server is meant for the store: see StoreIT.
        String text = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n", "config_ordinal=500\n", ""));
        return war.addAsResource(new StringAsset(text), "META-INF/microprofile-config.properties");
    }

    /** The settings that lead to {@code database}, and {@code others}. */
    static Map<String, String> settings(TestDatabase database, Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(others);
        settings.put("elif.datasource.url", database.jdbcUrl());
        settings.put("elif.datasource.username", database.user());
        settings.put("elif.datasource.password", database.password());
        return settings;
    }

    /** What the server's module has copied there. */
    private static List<File> libraries() {
        String directory = Objects.requireNonNull(System.getProperty("elif.application"), "elif.application");
        return Arrays.asList(
                Objects.requireNonNull(new File(directory).listFiles((where, name) -> name.endsWith(".jar"))));
    }
}
