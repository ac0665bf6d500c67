package dev.elif.cdi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ApiMessage;
import dev.elif.error.ConfigurationException;
import dev.elif.error.ModelException;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void without_problems_nothing_is_thrown() {
        assertThat(problems.asException("start")).isEmpty();
        assertThatCode(() -> problems.throwIfAny("start")).doesNotThrowAnyException();
    }

    @Test
    void all_problems_are_thrown_together_each_once_with_the_first_cause() {
        ModelException first = new ModelException(ApiMessage.NO_DESCRIPTOR, "User", "User_Descriptor");
        problems.add(CdiMessage.WRONG_URL, "a");
        problems.add(first);
        problems.add(new ModelException(ApiMessage.NO_DESCRIPTOR, "Post", "Post_Descriptor"));
        problems.add(CdiMessage.WRONG_URL, "a");

        assertThatThrownBy(() -> problems.throwIfAny("deploy"))
                .isInstanceOf(ConfigurationException.class)
                .hasCause(first)
                .hasMessageStartingWith("ELIF-5001 elif cannot deploy:\n  - ELIF-5022 [a]")
                .message()
                .satisfies(text -> assertThat(text.lines()).hasSize(4));
    }
}
