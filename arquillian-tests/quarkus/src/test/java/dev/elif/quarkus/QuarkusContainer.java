package dev.elif.quarkus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/**
 * Quarkus as Arquillian sees it: to deploy is to start what was built of the archive's sources, with the settings that it brings.
 *
 * <p>Everything else in the archive is in the build already.
 */
public final class QuarkusContainer implements DeployableContainer<NoConfiguration> {

    private static final String SETTINGS = "/WEB-INF/classes/META-INF/microprofile-config.properties";

    private final Map<String, QuarkusProcess> running = new HashMap<>();

    @Override
    public Class<NoConfiguration> getConfigurationClass() {
        return NoConfiguration.class;
    }

    @Override
    public void setup(NoConfiguration configuration) {}

    @Override
    public void start() {}

    @Override
    public void stop() {
        running.values().forEach(QuarkusProcess::stop);
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Local");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            QuarkusProcess process = QuarkusProcess.start(jar(archive), settings(archive), archive.getName());
            running.put(archive.getName(), process);
            HTTPContext context = new HTTPContext("127.0.0.1", process.port());
            context.add(new Servlet("application", "/"));
            return new ProtocolMetaData().addContext(context);
        } catch (IOException failed) {
            throw new DeploymentException(archive.getName(), failed);
        }
    }

    @Override
    public void undeploy(Archive<?> archive) {
        QuarkusProcess process = running.remove(archive.getName());
        if (process != null) {
            process.stop();
        }
    }

    @Override
    @Deprecated
    public void deploy(Descriptor descriptor) {
        throw new UnsupportedOperationException();
    }

    @Override
    @Deprecated
    public void undeploy(Descriptor descriptor) {
        throw new UnsupportedOperationException();
    }

    private static String jar(Archive<?> archive) {
        return System.getProperty("elif.quarkus.jar." + archive.getName(), System.getProperty("elif.quarkus.jar"));
    }

    private static Path settings(Archive<?> archive) {
        Node node = Objects.requireNonNull(archive.get(SETTINGS), SETTINGS);
        try (InputStream content = node.getAsset().openStream()) {
            Path file = Files.createTempFile(
                    Path.of(System.getProperty("elif.quarkus.directory")), archive.getName(), ".properties");
            // Its rank in an archive, unless it says another; a file elsewhere would have that of who names it.
            Files.writeString(
                    file, "config_ordinal=100\n" + new String(content.readAllBytes(), StandardCharsets.UTF_8));
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
