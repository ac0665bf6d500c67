package dev.elif.benchmarks.data;

import dev.elif.test.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.Driver;

/**
 * The pools that all contenders share.
 *
 * @param main for everything; its connections rewrite batches, as most peers' documentation advises
 * @param plain the same without rewriting: for the batch of plain JDBC that all bulk inserts are compared with
 */
public record Pools(DataSource main, DataSource plain) implements AutoCloseable {

    /** At most so many connections in each pool. */
    public static final int SIZE = 20;

    /** Pools to that database, without connections yet. */
    public static Pools of(TestDatabase database) {
        return new Pools(
                pool(database.jdbcUrl(), database.user(), database.password(), true),
                pool(database.jdbcUrl(), database.user(), database.password(), false));
    }

    /** A driver that answers at once, with no rows. */
    public static Pools stub() {
        DataSource stub = Stub.dataSource();
        return new Pools(stub, stub);
    }

    /** One pool to the database at that URL; its connections rewrite batches. */
    public static AgroalDataSource pool(String url, String user, String password) {
        return pool(url, user, password, true);
    }

    private static AgroalDataSource pool(String url, String user, String password, boolean rewriting) {
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier();
        configuration.connectionPoolConfiguration(pool -> pool.initialSize(0)
                .minSize(0)
                .maxSize(SIZE)
                .acquisitionTimeout(Duration.ofSeconds(60))
                .connectionFactoryConfiguration(factory -> factory.connectionProviderClass(Driver.class)
                        .jdbcUrl(url)
                        .jdbcProperty("reWriteBatchedInserts", Boolean.toString(rewriting))
                        .principal(new NamePrincipal(user))
                        .credential(new SimplePassword(password))));
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        close(main);
        close(plain);
    }

    private static void close(DataSource pool) {
        if (pool instanceof AgroalDataSource ours) {
            ours.close();
        }
    }
}
