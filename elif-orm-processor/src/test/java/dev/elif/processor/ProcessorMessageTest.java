package dev.elif.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.processor.check.ProcessorMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessorMessageTest {

    @Test
    void codes_are_the_processors_own_and_each_is_used_once() {
        assertThat(Arrays.stream(ProcessorMessage.values()).map(ProcessorMessage::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code > 1000 && code < 1100);
    }

    @ParameterizedTest
    @EnumSource
    void a_message_ends_with_what_to_do(ProcessorMessage message) {
        assertThat(message.template()).endsWith(".").containsPattern("[.:;] +\\p{Lu}|: please");
    }

    @Test
    void every_message_has_a_test() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(ProcessorMessageTest::text)
                    .collect(Collectors.joining());
        }
        for (ProcessorMessage message : ProcessorMessage.values()) {
            boolean named = tests.contains("ProcessorMessage." + message.name() + ",");
            assertThat(named || tests.contains("\"ELIF-" + message.code()))
                    .as(message.name())
                    .isTrue();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
