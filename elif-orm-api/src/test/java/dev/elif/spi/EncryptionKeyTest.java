package dev.elif.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.ConfigurationException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptionKeyTest {

    private static final String BASE64 = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void an_identifier_is_given_or_follows_from_the_key() {
        byte[] other = new byte[32];
        other[31] = 1;

        assertThat(EncryptionKey.parse(" a-B_9 : " + BASE64).id()).isEqualTo("a-B_9");
        assertThat(EncryptionKey.parse(BASE64).id())
                .matches("[0-9a-f]{12}")
                .isEqualTo(EncryptionKey.parse(BASE64).id())
                .isNotEqualTo(EncryptionKey.parse(Base64.getEncoder().encodeToString(other))
                        .id());
        assertThat(EncryptionKey.parse("x:" + BASE64)).hasToString("x");
        assertThat(EncryptionKey.parse("x:" + BASE64).key().getEncoded()).isEqualTo(new byte[32]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2VjcmV0", "secret", ":", "a b:", "id:c2VjcmV0", "%%secret%%"})
    void what_is_no_key_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> EncryptionKey.parse(text))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("ELIF-2073 ")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("c2VjcmV0")
                .hasNoCause();
        assertThatThrownBy(() -> EncryptionKey.of("a:b", new byte[32])).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void a_provider_knows_its_keys_by_their_identifiers() {
        EncryptionKey current = EncryptionKey.of("new", new byte[32]);
        EncryptionKey old = EncryptionKey.of("old", new byte[32]);
        KeyProvider keys = KeyProvider.of(current, old);

        assertThat(keys.current()).isSameAs(current);
        assertThat(keys.key("old")).containsSame(old);
        assertThat(keys.key("new")).containsSame(current);
        assertThat(keys.key("none")).isEmpty();
    }
}
