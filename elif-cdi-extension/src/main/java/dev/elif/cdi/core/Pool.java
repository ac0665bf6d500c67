package dev.elif.cdi.core;

import dev.elif.spi.ConnectionRouter;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.cache.ConnectionCache;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ExceptionSorter;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalConnectionPoolConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.api.transaction.TransactionIntegration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The writer's pool.
 *
 * <p>In a JTA transaction it enlists a connection by itself and gives that one until the transaction ends; outside, each
 * connection is in autocommit.
 */
final class Pool implements ConnectionRouter {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final AgroalDataSource dataSource;

    private Pool(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A pool without connections yet. */
    static Pool open(DataSourceSettings settings, Optional<Jta> jta) {
        Proof proof = new Proof(
                settings.url().startsWith(POSTGRESQL)
                        ? new PostgreSQLExceptionSorter()
                        : ExceptionSorter.emptyExceptionSorter(),
                settings.pool().validationInterval());
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier();
        configuration.connectionPoolConfiguration(pool -> configure(pool, settings, jta, proof));
        try {
            return new Pool(AgroalDataSource.from(configuration, new PoolLog(), proof));
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Connection writer() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void close() {
        dataSource.close();
        Drivers.release();
    }

    private static AgroalConnectionPoolConfigurationSupplier configure(
            AgroalConnectionPoolConfigurationSupplier pool,
            DataSourceSettings settings,
            Optional<Jta> jta,
            Proof proof) {
        PoolSettings bounds = settings.pool();
        return pool.connectionFactoryConfiguration(factory -> configure(factory, settings))
                // Agroal's own cache is a ThreadLocal, which outlives the application on a server's threads.
                .connectionCache(ConnectionCache.none())
                .transactionIntegration(jta.map(found -> found.integration("elif-" + settings.name()))
                        .orElseGet(TransactionIntegration::none))
                .exceptionSorter(proof)
                .connectionValidator(proof)
                .validateOnBorrow(true)
                .initialSize(0)
                .minSize(bounds.min())
                .maxSize(bounds.max())
                .acquisitionTimeout(bounds.acquisitionTimeout())
                .reapTimeout(bounds.idleTimeout())
                .maxLifetime(bounds.maxLifetime());
    }

    private static AgroalConnectionFactoryConfigurationSupplier configure(
            AgroalConnectionFactoryConfigurationSupplier factory, DataSourceSettings settings) {
        factory.connectionProviderClass(settings.driver())
                .jdbcUrl(settings.url())
                .loginTimeout(settings.loginTimeout());
        if (settings.url().startsWith(POSTGRESQL) && !settings.loginTimeout().isZero()) {
            // The pool can tell it to data sources only, and this is a driver, which would wait for ever.
            long seconds = Math.max(1, settings.loginTimeout().toSeconds());
            factory.jdbcProperty("loginTimeout", String.valueOf(seconds));
        }
        if (settings.username() != null) {
            factory.principal(new NamePrincipal(settings.username()));
        }
        if (settings.password() != null) {
            factory.credential(new SimplePassword(settings.password().value()));
        }
        return factory;
    }
}
