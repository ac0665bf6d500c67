package dev.elif.impl.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.error.QueryException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.ModelType;
import dev.elif.tck.domain.Patron;
import dev.elif.tck.domain.Patron_;
import dev.elif.tck.domain.User;
import org.junit.jupiter.api.Test;

class DiscreetTest {

    private final RuntimeException quoting = new IllegalStateException("S3cret is no number");

    @Test
    void of_a_hidden_value_no_word_stays() {
        RuntimeException wordless = Discreet.of(ModelType.of(Patron.class), Patron_.password, quoting);

        assertThat(wordless).hasMessageContaining("IllegalStateException").hasMessageNotContaining("S3cret");
        assertThat(wordless.getStackTrace()).isEqualTo(quoting.getStackTrace());
        assertThat(Discreet.of(ModelType.of(Patron.class), quoting)).hasMessageNotContaining("S3cret");
    }

    @Test
    void of_others_it_is_what_was_thrown() {
        RuntimeException typed = new QueryException(ImplMessage.KEY_TEXT, "Patron");

        assertThat(Discreet.of(ModelType.of(Patron.class), Patron_.name, quoting))
                .isSameAs(quoting);
        assertThat(Discreet.of(ModelType.of(User.class), quoting)).isSameAs(quoting);
        assertThat(Discreet.of(ModelType.of(Patron.class), typed)).isSameAs(typed);
    }
}
