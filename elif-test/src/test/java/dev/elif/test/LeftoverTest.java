package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a JVM ends, no process and no directory of its server is left. */
class LeftoverTest {

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP", "KILL"})
    void a_signal_ends_the_server_with_its_jvm(String signal) throws Exception {
        try (Child child = Child.run("own")) {
            String url = child.answer();
            ServerHome home = Probe.home(url);
            List<ProcessHandle> processes = child.handle().descendants().toList();
            assertThat(processes).hasSizeGreaterThan(1);

            child.signal(signal);
            child.awaitEnd();

            Probe.await(
                    "all of " + processes + " to end", () -> processes.stream().noneMatch(ServerWatch::runs));
            assertThat(home.directory()).doesNotExist();
        }
    }

    @Test
    void a_normal_end_takes_the_server_along() throws Exception {
        try (Child child = Child.run("own")) {
            String url = child.answer();
            ServerHome home = Probe.home(url);

            child.finish();
            child.awaitEnd();

            assertThat(Probe.answers(url)).isFalse();
            assertThat(home.directory()).doesNotExist();
        }
    }
}
