package dev.elif.quarkus;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** There is nothing to configure. */
public final class NoConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {}
}
