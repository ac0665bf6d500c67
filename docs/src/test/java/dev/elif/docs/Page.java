package dev.elif.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README or a guide, and the blocks in it: what the line {@code <!-- region: … -->} or {@code <!-- in: … -->} before each names. */
record Page(String name, List<String> lines) {

    static final Path ROOT = Path.of(System.getProperty("elif.root"));

    private static final Pattern SOURCE = Pattern.compile("<!-- (?:region|in): (\\S+) -->");

    /** A block's text without common indentation, and what its source is said to be; empty when nothing is said. */
    record Block(String page, String source, String text) {}

    static Stream<Page> all() {
        try (Stream<Path> guides = Files.walk(ROOT.resolve("docs/guides"))) {
            return Stream.concat(
                    Stream.of(page(ROOT.resolve("README.md"))),
                    guides.filter(each -> each.toString().endsWith(".md")).sorted().map(Page::page).toList().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of that language. */
    Stream<Block> blocks(String language) {
        List<Block> blocks = new ArrayList<>();
        String source = "";
        String before = "";
        List<String> inside = null;
        for (String line : lines) {
            if (inside == null && line.strip().equals("```" + language)) {
                Matcher names = SOURCE.matcher(before.strip());
                source = names.matches() ? names.group(1) : "";
                inside = new ArrayList<>();
            } else if (inside != null && line.strip().equals("```")) {
                blocks.add(new Block(name, source, Regions.dedented(inside)));
                inside = null;
            } else if (inside != null) {
                inside.add(line);
            }
            before = line;
        }
        return blocks.stream();
    }

    private static Page page(Path file) {
        try {
            return new Page(ROOT.relativize(file).toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
