package dev.elif.impl.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elif.error.InvalidCursorException;
import dev.elif.spi.EncryptionKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorSealTest {

    private static final String CONTEXT = "User name TEXT";
    private static final byte[] VALUES = "Ann, seven".getBytes(StandardCharsets.UTF_8);
    private static final EncryptionKey OLD = key(1);
    private static final EncryptionKey NEW = key(2);

    private final CursorSeal seal = new CursorSeal(List.of(OLD));

    @Test
    void what_was_sealed_is_opened() {
        String cursor = seal.seal(CONTEXT, VALUES);

        assertThat(seal.open(CONTEXT, cursor)).isEqualTo(VALUES);
        assertThat(cursor).matches("[A-Za-z0-9_-]+").isEqualTo(seal.seal(CONTEXT, VALUES));
    }

    @Test
    void every_flipped_bit_is_noticed() {
        byte[] bytes = Base64.getUrlDecoder().decode(seal.seal(CONTEXT, VALUES));
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            refused(seal, CONTEXT, Base64.getUrlEncoder().withoutPadding().encodeToString(flipped));
        }
    }

    @Test
    void every_changed_or_missing_character_is_noticed() {
        String cursor = seal.seal(CONTEXT, VALUES);
        for (int i = 0; i < cursor.length(); i++) {
            for (char other : "ABCDabcdwxyz0189-_=.%".toCharArray()) {
                String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
                if (!changed.equals(cursor)) {
                    refused(seal, CONTEXT, changed);
                }
            }
            refused(seal, CONTEXT, cursor.substring(0, i));
        }
        refused(seal, CONTEXT, cursor + "=");
    }

    @Test
    void the_context_is_a_part_of_it() {
        String cursor = seal.seal(CONTEXT, VALUES);

        refused(seal, CONTEXT + "A", cursor);
        refused(seal, "", cursor);
    }

    @Test
    void context_and_values_do_not_flow_into_each_other() {
        String cursor = seal.seal("ab", "c".getBytes(StandardCharsets.UTF_8));

        assertThat(seal.seal("a", "bc".getBytes(StandardCharsets.UTF_8)).substring(0, 20))
                .isNotEqualTo(cursor.substring(0, 20));
    }

    @Test
    void previous_keys_open_and_the_first_one_seals() {
        CursorSeal rotated = new CursorSeal(List.of(NEW, OLD));

        assertThat(rotated.open(CONTEXT, seal.seal(CONTEXT, VALUES))).isEqualTo(VALUES);
        refused(seal, CONTEXT, rotated.seal(CONTEXT, VALUES));
        refused(new CursorSeal(List.of(NEW)), CONTEXT, seal.seal(CONTEXT, VALUES));
    }

    @Test
    void without_a_key_each_has_its_own() {
        String cursor = new CursorSeal(List.of()).seal(CONTEXT, VALUES);

        refused(new CursorSeal(List.of()), CONTEXT, cursor);
    }

    private static void refused(CursorSeal seal, String context, String cursor) {
        assertThatThrownBy(() -> seal.open(context, cursor))
                .isInstanceOf(InvalidCursorException.class)
                .hasMessageStartingWith("ELIF-3100 ")
                .hasNoCause();
    }

    private static EncryptionKey key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return EncryptionKey.of("k" + fill, bytes);
    }
}
