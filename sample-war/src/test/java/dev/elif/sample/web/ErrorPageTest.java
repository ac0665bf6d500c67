package dev.elif.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/music-store"})
    void what_the_page_refers_to_is_the_store_s_wherever_it_is(String contextPath) throws IOException {
        String html = Files.readString(Path.of("src/main/webapp/error.html"));

        assertThat(ErrorPage.below(contextPath, html)).containsOnlyOnce("<base href=\"" + contextPath + "/\">");
    }
}
