package dev.elif.client;

import dev.elif.tck.AcceptanceSuite;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The suites of {@code elif-tck}, found by looking into its jar: nobody keeps a list. */
final class Suites {

    private Suites() {}

    /** The names of their classes. */
    static List<String> names() {
        try {
            URI jar = AcceptanceSuite.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(jar);
            if (Files.isDirectory(place)) {
                return names(place);
            }
            try (FileSystem files = FileSystems.newFileSystem(place)) {
                return names(files.getPath("/"));
            }
        } catch (IOException | URISyntaxException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith("Suite.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .filter(Suites::runs)
                    .sorted()
                    .toList();
        }
    }

    private static boolean runs(String name) {
        try {
            return Class.forName(name).isAnnotationPresent(AcceptanceSuite.class);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
