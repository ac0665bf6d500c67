package dev.elif.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** elif in the lib folder of an EAR, where it cannot see the models of all WARs beside it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public class EnterpriseArchiveIT {

    @ArquillianResource
    private Deployer deployer;

    /** An application whose libraries are its EAR's. */
    @Deployment(name = "ear", managed = false, testable = false)
    public static EnterpriseArchive ear() {
        return Archives.ear("ear", Map.of("elif.datasource.url", "jdbc:postgresql://127.0.0.1:1/shop"));
    }

    @Test
    void it_is_said_where_elif_belongs() {
        assumeTrue(Boolean.getBoolean("server.ears"), "This server takes no EAR, or runs elif in one.");

        assertThat(Refusal.of(deployer, "ear"))
                .contains("ELIF-5001 elif cannot deploy:")
                .contains("ELIF-5013 Repository<Guest, Long> is injected into")
                .contains("Put elif's jars into WEB-INF/lib of the archive that has the models.");
    }
}
