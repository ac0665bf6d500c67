package dev.elif.cdi.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CdiMessageTest {

    @Test
    void codes_are_those_of_deployment_and_differ() {
        assertThat(Arrays.stream(CdiMessage.values()).map(CdiMessage::code))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code > 5000 && code < 6000);
    }

    @ParameterizedTest
    @EnumSource(value = CdiMessage.class, names = "PROBLEMS", mode = EnumSource.Mode.EXCLUDE)
    void a_text_says_what_is_wrong_and_in_another_sentence_what_to_do(CdiMessage message) {
        assertThat(message.template()).matches("(?s)[A-Z\\[%].*\\. [A-Z].*\\.");
    }
}
