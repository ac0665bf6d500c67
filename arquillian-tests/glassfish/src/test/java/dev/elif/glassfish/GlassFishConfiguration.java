package dev.elif.glassfish;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** What arquillian.xml says, which calls the setters. */
public final class GlassFishConfiguration implements ContainerConfiguration {

    private String home = "";
    private int httpPort;
    private int adminPort;

    public void setHome(String home) {
        this.home = home;
    }

    public void setHttpPort(int httpPort) {
        this.httpPort = httpPort;
    }

    public void setAdminPort(int adminPort) {
        this.adminPort = adminPort;
    }

    @Override
    public void validate() {}

    int httpPort() {
        return httpPort;
    }

    Asadmin asadmin() {
        return new Asadmin(Path.of(home), adminPort);
    }
}
