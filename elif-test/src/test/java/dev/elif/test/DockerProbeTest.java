package dev.elif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Docker that knows only what a test tells it. */
class DockerProbeTest {

    @TempDir
    Path directory;

    private final Map<String, Integer> answers = new HashMap<>();
    private ServerSocketChannel docker;

    @BeforeEach
    void start_docker() throws Exception {
        docker = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        docker.bind(UnixDomainSocketAddress.of(socket()));
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop_docker() throws Exception {
        docker.close();
    }

    @Test
    void present_images_are_no_obstacle() {
        answers.put("/_ping", 200);
        answers.put("/images/postgres%3A18/json", 200);
        answers.put("/images/testcontainers/ryuk%3A0.14.0/json", 200);

        assertThat(probe(Map.of()).obstacle("postgres:18")).isEmpty();
    }

    @Test
    void an_image_that_can_be_pulled_is_no_obstacle() {
        answers.put("/_ping", 200);
        answers.put("/distribution/postgres%3A18/json", 200);

        assertThat(probe(Map.of("TESTCONTAINERS_RYUK_DISABLED", "true")).obstacle("postgres:18"))
                .isEmpty();
    }

    @Test
    void a_missing_image_is_named() {
        answers.put("/_ping", 200);

        assertThat(probe(Map.of()).obstacle("postgres:18"))
                .contains("Docker neither has the image [postgres:18] nor can pull it");
    }

    @Test
    void a_missing_helper_image_is_named() {
        answers.put("/_ping", 200);
        answers.put("/images/postgres%3A18/json", 200);

        assertThat(probe(Map.of()).obstacle("postgres:18").orElseThrow())
                .contains("[testcontainers/ryuk:0.14.0]", "TESTCONTAINERS_RYUK_DISABLED=true");
    }

    @Test
    void a_docker_in_trouble_is_an_obstacle() {
        answers.put("/_ping", 500);

        assertThat(probe(Map.of()).obstacle("postgres:18")).contains("Docker does not answer at [" + socket() + "]");
    }

    @Test
    void a_silent_docker_is_an_obstacle() {
        answers.put("/_ping", 0);

        assertThat(probe(Map.of()).obstacle("postgres:18")).contains("Docker does not answer at [" + socket() + "]");
    }

    @Test
    void a_docker_on_another_machine_is_left_to_testcontainers() {
        DockerProbe probe = DockerProbe.of(Map.of("DOCKER_HOST", "tcp://10.0.0.1:2376")::get);

        assertThat(probe.obstacle("postgres:18")).isEmpty();
    }

    private DockerProbe probe(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("DOCKER_HOST", "unix://" + socket());
        return DockerProbe.of(environment::get);
    }

    private Path socket() {
        return directory.resolve("d.sock");
    }

    private void serve() {
        try {
            while (true) {
                answer(docker.accept());
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    /** An answer of 0 is none. */
    private void answer(SocketChannel channel) throws IOException {
        ByteBuffer request = ByteBuffer.allocate(4096);
        channel.read(request);
        String path = new String(request.array(), 0, request.position(), StandardCharsets.US_ASCII).split(" ")[1];
        int status = answers.getOrDefault(path, 404);
        if (status != 0) {
            channel.write(ByteBuffer.wrap(("HTTP/1.0 " + status + " x\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
            channel.close();
        }
    }
}
