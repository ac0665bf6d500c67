package dev.elif.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher passwords = PasswordHasher.pbkdf2(2_000);

    @Test
    void the_default_is_what_owasp_asks() {
        String hash = PasswordHasher.pbkdf2().hash("sesame");

        assertThat(hash).matches("\\$pbkdf2-sha512\\$i=210000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{86}");
        assertThat(PasswordHasher.pbkdf2().verify("sesame", hash)).isTrue();
        assertThat(PasswordHasher.pbkdf2().verify("simsim", hash)).isFalse();
        assertThat(PasswordHasher.pbkdf2().needsRehash(hash)).isFalse();
    }

    @Test
    void hashes_of_one_password_differ() {
        assertThat(passwords.hash("a")).isNotEqualTo(passwords.hash("a"));
    }

    @Test
    void a_hash_is_the_one_of_the_standard() {
        // RFC 8018's function with HMAC-SHA-512, computed by another implementation: hashlib.pbkdf2_hmac of Python.
        String known =
                "$pbkdf2-sha512$i=1000$c2FsdHNhbHRzYWx0c2FsdA$+ud1amG7YkybBvEbRrwyRKaN84AYFdiKr/aJjhEz9hfWpSCYje5AvPs11YRBZ1PmczIbC+cCcbGq8UwZoI1eIQ";

        assertThat(passwords.verify("passw\u00f6rd", known)).isTrue();
        assertThat(passwords.needsRehash(known)).isTrue();
    }

    @Test
    void an_empty_password_is_one_too() {
        assertThat(passwords.verify("", passwords.hash(""))).isTrue();
        assertThat(passwords.verify("x", passwords.hash(""))).isFalse();
    }

    @Test
    void what_is_no_hash_is_nobody_s_password() {
        String hash = passwords.hash("sesame");
        for (String text : List.of(
                "",
                "sesame",
                hash + "=",
                hash.replace("i=2000", "i=02000"),
                hash.replace("i=2000", "i=0"),
                hash.replace("i=2000", "i=10000001"),
                hash.replace("i=2000", "i=99999999999"),
                hash.replace("sha512", "sha256"))) {
            assertThat(passwords.isHash(text)).as(text).isFalse();
            assertThat(passwords.verify("sesame", text)).as(text).isFalse();
            assertThat(passwords.needsRehash(text)).as(text).isTrue();
        }
        assertThat(passwords.isHash(hash)).isTrue();
    }

    @Test
    void iterations_have_bounds() {
        assertThatThrownBy(() -> PasswordHasher.pbkdf2(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PasswordHasher.pbkdf2(10_000_001)).isInstanceOf(IllegalArgumentException.class);
    }
}
