package dev.elif.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elif.Database;
import dev.elif.Elif;
import dev.elif.docs.blog.M2026_11_23_120000_CreateBlog;
import dev.elif.docs.blog.M2026_11_23_130000_CreateDetails;
import dev.elif.docs.blog.User;
import dev.elif.docs.blog.User_;
import dev.elif.schema.MigrationRunner;
import dev.elif.spi.ConnectionRouter;
import dev.elif.test.PostgresServer;
import dev.elif.test.TestDatabase;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DeploymentGuideTest {

    @Test
    void the_bean_of_the_guide_works_in_a_container() {
        try (TestDatabase place = PostgresServer.obtain().createDatabase()) {
            System.setProperty("elif.datasource.url", place.jdbcUrl());
            System.setProperty("elif.datasource.username", place.user());
            System.setProperty("elif.datasource.password", place.password());
            System.setProperty("elif.encryption.key", Base64.getEncoder().encodeToString(new byte[32]));
            System.setProperty("elif.migrations.run-at-start", "true");
            try (SeContainer container = container()) {
                Accounts accounts = container.select(Accounts.class).get();
                MigrationRunner migrations =
                        container.select(MigrationRunner.class).get();

                User user = accounts.register("Eve@Example.org", "Eve");

                assertThat(user.email()).isEqualTo("eve@example.org");
                assertThat(accounts.welcomed()).containsExactly("eve@example.org");
                assertThat(accounts.byCountry("FR")).isEmpty();
                assertThat(migrations.pending()).isEmpty();
            } finally {
                List.of("url", "username", "password").forEach(key -> System.clearProperty("elif.datasource." + key));
                System.clearProperty("elif.migrations.run-at-start");
                System.clearProperty("elif.encryption.key");
            }
        }
    }

    private static SeContainer container() {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new dev.elif.cdi.ElifExtension(), new com.arjuna.ats.jta.cdi.TransactionExtension())
                .addBeanClasses(
                        Accounts.class, M2026_11_23_120000_CreateBlog.class, M2026_11_23_130000_CreateDetails.class)
                .initialize();
    }

    @Test
    void plain_java_se_needs_a_pool_and_nothing_else() {
        try (TestDatabase place = PostgresServer.obtain().createDatabase()) {
            PGSimpleDataSource pool = new PGSimpleDataSource();
            pool.setUrl(place.jdbcUrl());
            pool.setUser(place.user());
            pool.setPassword(place.password());

            assertThat(open(pool).transaction(() -> 1)).isEqualTo(1);
        }
    }

    private static Database open(DataSource dataSource) {
        // @start region="java-se"
        Database database =
                Elif.builder().connections(ConnectionRouter.of(dataSource)).open();
        Elif.use(database); // only for the static door: User_.query(), user.save()
        // @end
        assertThat(User_.query()).isNotNull();
        Elif.use(null);
        return database;
    }
}
