package dev.elif.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written by the tool and what by people, and that the one is read back as it was written. */
class PageTest {

    private static final List<List<String>> TABLE = List.of(
            List.of("", "workload", "jdbc", "elif class"),
            List.of("W1", "find", "2000", "3000"),
            List.of("W9", "render", "800", ""));

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void a_page_of_people() throws IOException {
        file = directory.resolve("performance.md");
        Files.writeString(file, """
                # Performance

                By hand.

                <!-- measured: what stands from here to the end mark is written by the tool -->
                old
                <!-- measured: end -->

                By hand, too.
                """);
    }

    @Test
    void only_the_measured_part_is_replaced() {
        Page page = new Page(file);

        page.write("new\n");
        page.write("newer\n");

        assertThat(page.lines())
                .containsExactly(
                        "# Performance",
                        "",
                        "By hand.",
                        "",
                        "<!-- measured: what stands from here to the end mark is written by the tool -->",
                        "",
                        "newer",
                        "",
                        "<!-- measured: end -->",
                        "",
                        "By hand, too.");
    }

    @Test
    void a_page_without_marks_is_left_alone() throws IOException {
        Files.writeString(file, "Nothing but words.");

        assertThatThrownBy(() -> new Page(file).write("new")).hasMessageContaining("lacks the marks");
        assertThat(Files.readString(file)).isEqualTo("Nothing but words.");
    }

    @Test
    void a_table_is_read_as_it_was_written() {
        new Page(file).write(Tables.BYTES + "\n\n" + MarkdownTable.text(TABLE) + "\n### Another\n\n| not | this |\n");

        List<List<String>> read = MarkdownTable.below(Tables.BYTES, new Page(file).lines());

        assertThat(read).hasSize(3);
        assertThat(read.get(0)).isEqualTo(TABLE.get(0));
        assertThat(read.get(1)).isEqualTo(TABLE.get(1));
        assertThat(read.get(2)).containsExactly("W9", "render", "800", "-");
    }

    @Test
    void more_than_five_per_cent_and_64_bytes_is_worse() {
        new Page(file).write(Tables.BYTES + "\n\n" + MarkdownTable.text(TABLE));
        Allocations committed = Allocations.of(new Page(file));

        assertThat(committed.compare("W1", "elif class", 3_214).worse()).isFalse();
        assertThat(committed.compare("W1", "elif class", 3_215).worse()).isTrue();
        assertThat(committed.compare("W1", "elif class", 3_215).line())
                .contains("3,215 B", "3,000 B before", "+7.2 %", "MORE");
        assertThat(committed.compare("W9", "elif class", 1_000_000).worse()).isFalse();
        assertThat(committed.compare("W9", "elif class", 1_000_000).line()).contains("not on the page");
    }

    @Test
    void a_page_that_was_never_measured_says_what_to_run() {
        assertThatThrownBy(() -> Allocations.of(new Page(file))).hasMessageContaining("mvn -Pbenchmarks");
    }

    @Test
    void another_jdk_is_warned_of() {
        String here = "JDK " + Runtime.version().feature();
        new Page(file).write("| JVM | " + here + ", x |\n\n" + Tables.BYTES + "\n\n" + MarkdownTable.text(TABLE));
        assertThat(Allocations.of(new Page(file)).warning()).isEmpty();

        new Page(file).write("| JVM | JDK 1, x |\n\n" + Tables.BYTES + "\n\n" + MarkdownTable.text(TABLE));
        assertThat(Allocations.of(new Page(file)).warning())
                .hasValueSatisfying(text -> assertThat(text).contains(here));
    }
}
