package dev.elif.cdi.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the indexes that the processor leaves in every archive with models. */
final class ModelIndex {

    static final String PATH = "META-INF/elif/models";

    private final ClassLoader loader;
    private final Problems problems;

    ModelIndex(ClassLoader loader, Problems problems) {
        this.loader = loader;
        this.problems = problems;
    }

    /** The entries of all archives, each model once. */
    Collection<IndexEntry> entries() {
        Map<String, IndexEntry> entries = new LinkedHashMap<>();
        for (URL index : indexes()) {
            for (String line : lines(index)) {
                IndexEntry.of(line)
                        .ifPresentOrElse(
                                entry -> entries.putIfAbsent(entry.model(), entry),
                                () -> problems.add(CdiMessage.INDEX_LINE, line, index));
            }
        }
        return entries.values();
    }

    private List<URL> indexes() {
        try {
            return Collections.list(loader.getResources(PATH));
        } catch (IOException failed) {
            problems.add(CdiMessage.INDEX_UNREADABLE, PATH, failed);
            return List.of();
        }
    }

    private List<String> lines(URL index) {
        try {
            URLConnection connection = index.openConnection();
            // A cached jar file would stay open, and locked on Windows, after the application is gone.
            connection.setUseCaches(false);
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
                return reader.lines().filter(line -> !line.isBlank()).toList();
            }
        } catch (IOException failed) {
            problems.add(CdiMessage.INDEX_UNREADABLE, index, failed);
            return List.of();
        }
    }
}
