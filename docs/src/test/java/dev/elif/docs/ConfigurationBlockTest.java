package dev.elif.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every block of XML or properties on a page stands in a file that the build uses; the line before it names the file. */
class ConfigurationBlockTest {

    /** The sample's data, and what only orders this build. */
    private static final Set<String> OF_THE_SAMPLE = Set.of("chinook-data-hsqldb", "hsqldb", "elif-orm-processor");

    private static final String SAMPLE = "sample-war/pom.xml";

    @TestFactory
    Stream<DynamicTest> blocks_stand_in_files_that_are_used() throws IOException {
        List<DynamicTest> tests = Page.all()
                .flatMap(page -> Stream.concat(page.blocks("xml"), page.blocks("properties"))
                        .map(block -> DynamicTest.dynamicTest(
                                page.name() + " " + block.source(),
                                () -> assertThat(stands(block)).as(block.text()).isTrue())))
                .toList();
        assertThat(tests).hasSizeGreaterThan(10);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> dependencies_of_the_sample_are_complete() {
        List<Page.Block> blocks = Page.all()
                .flatMap(page -> page.blocks("xml"))
                .filter(block -> block.source().equals(SAMPLE) && block.text().startsWith("<dependency>"))
                .toList();
        assertThat(blocks).isNotEmpty();
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.page(),
                        () -> assertThat(XmlPart.parts(block.text()))
                                .containsExactlyInAnyOrderElementsOf(needed(SAMPLE))));
    }

    @Test
    void other_values_and_unknown_files_are_found() throws IOException {
        assertThat(stands(block(SAMPLE, "<artifactId>postgresql</artifactId>"))).isTrue();
        assertThat(stands(block(SAMPLE, "<artifactId>postgres</artifactId>"))).isFalse();
        assertThat(stands(block(SAMPLE, dependency("0.1.0-SNAPSHOT")))).isTrue();
        assertThat(stands(block(SAMPLE, dependency("0.1.1")))).isFalse();
        assertThat(stands(block("", "<artifactId>postgresql</artifactId>"))).isFalse();
        assertThat(stands(block("no/such.properties", "a=b"))).isFalse();
    }

    private static String dependency(String version) {
        return "<dependency><artifactId>elif-cdi-extension</artifactId><version>" + version + "</version></dependency>";
    }

    private static Page.Block block(String source, String text) {
        return new Page.Block("here", source, text);
    }

    private static boolean stands(Page.Block block) throws IOException {
        Path file = Page.ROOT.resolve(block.source());
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (!block.source().endsWith(".xml")) {
            return Files.readAllLines(file).containsAll(block.text().lines().toList());
        }
        XmlPart whole = block.source().endsWith("pom.xml")
                ? new Pom(file).project()
                : XmlPart.parts(Files.readString(file)).get(0);
        return XmlPart.parts(block.text()).stream().allMatch(whole::contains);
    }

    private static List<XmlPart> needed(String pom) throws IOException {
        return new Pom(Page.ROOT.resolve(pom))
                .dependencies().stream()
                        .filter(each -> !OF_THE_SAMPLE.contains(each.child("artifactId")))
                        .toList();
    }
}
