package dev.elif.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployer;

/** What an administrator reads when an application is not deployed. */
final class Refusal {

    /** Set where what connects to the server shortens what the server says: where the server writes it down. */
    private static final Optional<Path> LOG = Optional.ofNullable(System.getProperty("server.log"))
            .filter(path -> !path.isEmpty())
            .map(Path::of);

    private Refusal() {}

    /** What is said of {@code deployment}, which must fail. */
    static String of(Deployer deployer, String deployment) {
        int before = LOG.map(log -> read(log).length()).orElse(0);
        Throwable refused = catchThrowable(() -> deployer.deploy(deployment));
        assertThat(refused)
                .as("What the deployment of [%s] ended with", deployment)
                .isNotNull();
        return LOG.map(log -> read(log).substring(before)).orElseGet(() -> trace(refused));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String trace(Throwable refused) {
        StringWriter text = new StringWriter();
        refused.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
