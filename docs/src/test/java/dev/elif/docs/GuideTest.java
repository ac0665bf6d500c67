package dev.elif.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every Java block of the README and the guides is a region of a test that runs; the line before it names the region. */
class GuideTest {

    private static final Pattern REGION = Pattern.compile("<!-- region: ([a-z-]+) -->");
    private static final Path ROOT = Path.of(System.getProperty("elif.root"));
    private static final Regions REGIONS = Regions.under(ROOT.resolve("docs/src/test/java"));

    private record Block(String region, String code) {}

    @TestFactory
    Stream<DynamicTest> java_blocks_are_tested_code() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            for (Block block : blocks(Files.readAllLines(page))) {
                tests.add(DynamicTest.dynamicTest(page.getFileName() + " " + block.region(), () -> {
                    assertThat(block.code()).as("the block names a region").isNotEmpty();
                    assertThat(block.code()).isEqualTo(REGIONS.code(block.region()));
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests.stream();
    }

    @Test
    void a_block_without_a_region_or_with_other_code_is_found() {
        List<Block> blocks =
                blocks(List.of("```java", "int a;", "```", "<!-- region: x -->", "```java", "  int b;", "```"));

        assertThat(blocks).containsExactly(new Block("", "int a;"), new Block("x", "int b;"));
        assertThat(REGIONS.code("")).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> guides = Files.list(ROOT.resolve("docs/guides"))) {
            guides.filter(each -> each.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        String region = "";
        List<String> inside = null;
        for (String line : lines) {
            Matcher names = REGION.matcher(line.strip());
            if (names.matches()) {
                region = names.group(1);
            } else if (inside == null && line.strip().equals("```java")) {
                inside = new ArrayList<>();
            } else if (inside != null && line.strip().equals("```")) {
                blocks.add(new Block(region, Regions.dedented(inside)));
                inside = null;
                region = "";
            } else if (inside != null) {
                inside.add(line);
            }
        }
        return blocks;
    }
}
