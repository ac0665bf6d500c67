package dev.elif.impl.tck;

import dev.elif.test.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ExceptionSorter;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;

/** Pools as an application would have them, but small and impatient. */
final class Pools {

    /** Connections of a pool. */
    static final int SIZE = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Pools() {}

    static AgroalDataSource open(TestDatabase place) {
        ExceptionSorter dropsDeadConnections = new PostgreSQLExceptionSorter();
        AgroalDataSourceConfigurationSupplier settings = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.initialSize(0)
                        .minSize(0)
                        .maxSize(SIZE)
                        .acquisitionTimeout(PATIENCE)
                        .connectionValidator(ConnectionValidator.defaultValidator())
                        .validateOnBorrow(true)
                        .exceptionSorter(dropsDeadConnections)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(place.jdbcUrl())
                                .principal(new NamePrincipal(place.user()))
                                .credential(new SimplePassword(place.password()))));
        try {
            return AgroalDataSource.from(settings);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
