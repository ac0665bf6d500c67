package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextTest {

    private static final Path WEB = Path.of("src/main/webapp");

    @Test
    void the_page_has_no_way_to_turn_text_into_markup_or_code() throws IOException {
        for (Path script : files(".js")) {
            assertThat(Files.readString(script))
                    .as(script.toString())
                    .doesNotContainPattern(
                            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|\\beval\\b|srcdoc");
        }
        assertThat(Files.readString(WEB.resolve("error.html")))
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"")
                .doesNotContain("<script");
        assertThat(Files.readString(WEB.resolve("index.html")))
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"")
                .doesNotContainPattern("<script(?! type=\"module\" src=\"app.js\")");
    }

    @Test
    void the_page_takes_nothing_from_elsewhere() throws IOException {
        for (Path file : files(".html", ".css", ".js")) {
            assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
                    .as(file.toString())
                    .doesNotContainPattern("https?://|@import|url\\(|//cdn");
        }
    }

    private static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> all = Files.list(WEB)) {
            List<Path> found = all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(endings.length);
            return found;
        }
    }
}
