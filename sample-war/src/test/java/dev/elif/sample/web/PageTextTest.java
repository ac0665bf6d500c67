package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PageTextTest {

    private static final Path WEB = Path.of("src/main/webapp");

    @Test
    void the_page_has_no_way_to_turn_text_into_markup_or_code() throws IOException {
        assertThat(Files.readString(WEB.resolve("app.js")))
                .doesNotContainPattern(
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|\\beval\\b|srcdoc");
        assertThat(Files.readString(WEB.resolve("index.html")))
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"")
                .doesNotContainPattern("<script(?! type=\"module\" src=\"app.js\")");
    }

    @Test
    void the_page_takes_nothing_from_elsewhere() throws IOException {
        for (String file : new String[] {"index.html", "style.css", "app.js"}) {
            assertThat(Files.readString(WEB.resolve(file)).replace("http://www.w3.org/2000/svg", ""))
                    .as(file)
                    .doesNotContainPattern("https?://|@import|url\\(|//cdn");
        }
    }
}
