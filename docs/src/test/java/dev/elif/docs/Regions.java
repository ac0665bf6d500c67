package dev.elif.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The regions of tested code: what stands between {@code // @start region="name"} and the next {@code // @end}. */
final class Regions {

    private static final Pattern START = Pattern.compile("\\s*// @start region=\"([a-z-]+)\"\\s*");

    private final Map<String, String> byName = new HashMap<>();

    /** All regions of the Java files under {@code folder}; two of one name are an error. */
    static Regions under(Path folder) {
        Regions regions = new Regions();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                regions.read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return regions;
    }

    /** The code of a region, its common indentation taken away; empty when there is none. */
    String code(String name) {
        return byName.getOrDefault(name, "");
    }

    private void read(Path file) throws IOException {
        List<String> inside = null;
        String name = "";
        for (String line : Files.readAllLines(file)) {
            Matcher start = START.matcher(line);
            if (start.matches()) {
                name = start.group(1);
                inside = new ArrayList<>();
            } else if (inside != null && line.strip().equals("// @end")) {
                if (byName.put(name, dedented(inside)) != null) {
                    throw new IllegalStateException("Two regions are called [" + name + "]");
                }
                inside = null;
            } else if (inside != null) {
                inside.add(line);
            }
        }
    }

    static String dedented(List<String> lines) {
        return String.join("\n", lines).stripIndent().strip();
    }
}
