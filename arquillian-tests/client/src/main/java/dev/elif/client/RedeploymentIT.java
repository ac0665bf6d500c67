package dev.elif.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an application leaves behind in a server when it is gone: nothing. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public class RedeploymentIT {

    private static final String APPLICATION = "redeployed";
    private static final int TIMES = Integer.getInteger("server.redeployments", 0);
    private static final TestDatabase DATABASE = PostgresServer.obtain().createDatabase();

    /** Made when the application is: there is one in the heap for each of its class loaders. */
    private static final String MARK = "dev.elif.event.EventKind";

    /** The equals of records, in JDKs before 20, keeps the last record it was made for, and with it one class loader in all. */
    private static final int KEPT_BY_JDK = Runtime.version().feature() < 20 ? 1 : 0;

    /** How many class loaders the server keeps of any application that does what elif does. */
    private static final int KEPT_BY_SERVER = Integer.getInteger("server.keeps", 0);

    private static final int COLLECTIONS = 60;
    private static final long PAUSE_MILLIS = 1000;

    @ArquillianResource
    private Deployer deployer;

    /** The application with its own migrations. */
    @Deployment(name = APPLICATION, managed = false, testable = false)
    public static WebArchive application() {
        return Archives.war(APPLICATION, Archives.settings(DATABASE, Map.of("elif.migrations.run-at-start", "true")));
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void an_application_that_is_gone_leaves_no_class_loader_no_thread_and_no_connection() throws Exception {
        assumeTrue(TIMES > 0, "Not looked at in this server.");

        deployer.deploy(APPLICATION);
        // Not before: there are connectors that start the server only now.
        ServerProcess server = ServerProcess.find();
        long live = server.liveClasses(MARK);
        assertThat(live).isPositive();
        assertThat(connections()).isPositive();
        deployer.undeploy(APPLICATION);
        for (int i = 1; i < TIMES; i++) {
            deployer.deploy(APPLICATION);
            deployer.undeploy(APPLICATION);
        }

        assertThat(connections()).isZero();
        assertThat(server.threads()).doesNotContain("agroal");
        long ofOthers = live - 1;
        long allowed = ofOthers + KEPT_BY_JDK + KEPT_BY_SERVER;
        assertThat(classLoadersLeft(server, allowed))
                .as("Class loaders of %d deployments that are still there", TIMES)
                .isLessThanOrEqualTo(allowed);
    }

    /** What one collection hands to cleaners the next one takes, and the driver's own cleaner lives on for half a minute. */
    private static long classLoadersLeft(ServerProcess server, long expected) throws IOException, InterruptedException {
        long left = server.liveClasses(MARK);
        for (int i = 0; i < COLLECTIONS && left > expected; i++) {
            Thread.sleep(PAUSE_MILLIS);
            left = server.liveClasses(MARK);
        }
        return left;
    }

    private static int connections() throws SQLException {
        return Connections.to(DATABASE);
    }
}
