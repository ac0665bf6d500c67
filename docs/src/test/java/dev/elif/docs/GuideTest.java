package dev.elif.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every Java block of the README and the guides is a region of a test that runs; the line before it names the region. */
class GuideTest {

    private static final Regions REGIONS = Regions.under(Page.ROOT.resolve("docs/src/test/java"));

    @TestFactory
    Stream<DynamicTest> java_blocks_are_tested_code() {
        List<DynamicTest> tests = Page.all()
                .flatMap(page -> page.blocks("java"))
                .map(block -> DynamicTest.dynamicTest(block.page() + " " + block.source(), () -> {
                    assertThat(block.text()).as("the block names a region").isNotEmpty();
                    assertThat(block.text()).isEqualTo(REGIONS.code(block.source()));
                }))
                .toList();
        assertThat(tests).hasSizeGreaterThan(10);
        return tests.stream();
    }

    @Test
    void a_block_without_a_region_or_with_other_code_is_found() {
        Page page = new Page(
                "here", List.of("```java", "int a;", "```", "<!-- region: x -->", "```java", "  int b;", "```"));

        assertThat(page.blocks("java"))
                .containsExactly(new Page.Block("here", "", "int a;"), new Page.Block("here", "x", "int b;"));
        assertThat(REGIONS.code("")).isEmpty();
    }
}
