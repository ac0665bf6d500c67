package dev.elif.impl.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImplMessageTest {

    @ParameterizedTest
    @EnumSource(ImplMessage.class)
    void every_text_has_a_code_of_this_module_names_and_a_remedy(ImplMessage message) {
        Object[] names = new Object
                [(int) message.template().chars().filter(c -> c == '%').count()];
        Arrays.fill(names, "X");

        assertThat(message.text(names)).startsWith("ELIF-3").doesNotContain("%");
        assertThat(message.template()).containsPattern("[.?]$");
    }

    @Test
    void codes_are_unique() {
        assertThat(Arrays.stream(ImplMessage.values()).map(ImplMessage::code)).doesNotHaveDuplicates();
    }
}
