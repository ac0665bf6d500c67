package dev.elif.sample.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {

    @Test
    void a_taken_port_is_refused_with_what_to_do() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Port.HOST))) {
            String port = Integer.toString(taken.getLocalPort());

            assertThatThrownBy(() -> Port.choose(port))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("[" + port + "] is taken")
                    .hasMessageContaining(Port.VARIABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "65536", "80 80", "100000"})
    void what_is_no_port_is_refused(String wanted) {
        assertThatThrownBy(() -> Port.choose(wanted))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("[" + wanted + "], which is no port");
    }

    @Test
    void zero_is_any_free_port() {
        assertThat(Port.choose("0")).isBetween(1, 65_535);
    }

    @Test
    void without_a_wish_it_is_near_8080() {
        assertThat(Port.choose(null)).isBetween(8080, 8099);
        assertThat(Port.choose(" ")).isBetween(8080, 8099);
    }
}
