package dev.elif.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiMessageTest {

    @ParameterizedTest
    @EnumSource(ApiMessage.class)
    void every_text_has_a_code_of_this_module_and_ends_as_a_sentence(ApiMessage message) {
        Object[] names = new Object
                [(int) message.template().chars().filter(c -> c == '%').count()];
        Arrays.fill(names, "X");

        assertThat(message.text(names)).startsWith("ELIF-2").doesNotContain("%").endsWith(".");
    }

    @Test
    void codes_are_unique() {
        assertThat(Arrays.stream(ApiMessage.values()).map(ApiMessage::code)).doesNotHaveDuplicates();
    }

    @Test
    void an_exception_carries_its_code_and_its_text() {
        ElifException exception = new QueryException(ApiMessage.NULL_COMPARISON, "email");

        assertThat(exception.code()).isEqualTo("ELIF-2003");
        assertThat(exception)
                .hasMessage("ELIF-2003 [email] is compared with null, which is never true in SQL."
                        + " Use isNull() or isNotNull().");
    }

    @Test
    void a_veto_keeps_its_reason() {
        Veto veto = new Veto("the account is closed");

        assertThat(veto.reason()).isEqualTo("the account is closed");
        assertThat(veto).hasMessageContaining("An observer stopped the write: the account is closed.");
    }
}
