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
        return new Pools(pool(database, "true"), pool(database, "false"));
    }

    /** A driver that answers at once, with no rows. */
    public static Pools stub() {
        DataSource stub = Stub.dataSource();
        return new Pools(stub, stub);
    }

    private static AgroalDataSource pool(TestDatabase database, String rewriting) {
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier();
        configuration.connectionPoolConfiguration(pool -> pool.initialSize(0)
                .minSize(0)
                .maxSize(SIZE)
                .acquisitionTimeout(Duration.ofSeconds(60))
                .connectionFactoryConfiguration(factory -> factory.connectionProviderClass(Driver.class)
                        .jdbcUrl(database.jdbcUrl())
                        .jdbcProperty("reWriteBatchedInserts", rewriting)
                        .principal(new NamePrincipal(database.user()))
                        .credential(new SimplePassword(database.password()))));
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
