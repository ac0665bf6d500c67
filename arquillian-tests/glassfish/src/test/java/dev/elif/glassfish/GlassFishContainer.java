package dev.elif.glassfish;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** Starts the domain, deploys what clients test from outside, and stops it. */
public final class GlassFishContainer implements DeployableContainer<GlassFishConfiguration> {

    private GlassFishConfiguration configuration;
    private Asadmin asadmin;

    /** So that no server outlives an interrupted build. */
    private final Thread interrupted = new Thread(this::abandon);

    @Override
    public Class<GlassFishConfiguration> getConfigurationClass() {
        return GlassFishConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Local");
    }

    @Override
    public void setup(GlassFishConfiguration read) {
        configuration = read;
        asadmin = read.asadmin();
    }

    @Override
    public void start() throws LifecycleException {
        Runtime.getRuntime().addShutdownHook(interrupted);
        control("start-domain");
    }

    @Override
    public void stop() throws LifecycleException {
        control("stop-domain");
        Runtime.getRuntime().removeShutdownHook(interrupted);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        Path file = asadmin.home().resolve(archive.getName());
        archive.as(ZipExporter.class).exportTo(file.toFile(), true);
        administer("deploy", "--contextroot", name(archive), "--name", name(archive), file.toString());
        HTTPContext context = new HTTPContext("127.0.0.1", configuration.httpPort());
        return new ProtocolMetaData().addContext(context.add(new Servlet("default", name(archive))));
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
        administer("undeploy", name(archive));
    }

    private void abandon() {
        try {
            asadmin.run("stop-domain", "domain1");
        } catch (Asadmin.Refused notRunning) {
            // Then there is nothing to stop.
        }
    }

    private void control(String command) throws LifecycleException {
        try {
            asadmin.run(command, "domain1");
        } catch (Asadmin.Refused refused) {
            throw new LifecycleException(command, refused);
        }
    }

    private void administer(String... command) throws DeploymentException {
        try {
            asadmin.run(command);
        } catch (Asadmin.Refused refused) {
            throw new DeploymentException(command[0], refused);
        }
    }

    private static String name(Archive<?> archive) {
        return archive.getName().replace(".war", "");
    }
}
