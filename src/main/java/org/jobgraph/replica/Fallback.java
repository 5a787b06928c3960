package org.jobgraph.replica;

import java.sql.SQLException;
import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.agroal.runtime.AgroalConnectionConfigurer;
import io.quarkus.agroal.runtime.JdbcDriver;
import io.quarkus.arc.Unremovable;
import io.quarkus.jdbc.postgresql.runtime.PostgreSQLAgroalConnectionConfigurer;

/// Puts [ReplicaDriver] under the pool that leads to a replica, if there is one, and has pools throw connections away that are
/// good for nothing any more. In the configuration the driver would have to be named when the service is built, by a build that may
/// run on an older Java than the service.
@Alternative
@Priority(1)
@Singleton
@Unremovable
@JdbcDriver("postgresql")
class Fallback implements AgroalConnectionConfigurer {

    private static final String READ_ONLY = "25006";

    private final AgroalConnectionConfigurer usual = new PostgreSQLAgroalConnectionConfigurer();
    private final String replica;
    private final String primary;

    Fallback(@ConfigProperty(name = "quarkus.datasource.reads.jdbc.url") String replica,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String primary) {
        this.replica = replica;
        this.primary = primary;
    }

    @Override
    public void disableSslSupport(String kind, AgroalDataSourceConfigurationSupplier pool, Map<String, String> properties) {
        usual.disableSslSupport(kind, pool, properties);
    }

    // The last thing that is asked before a pool is made.
    @Override
    public void setExceptionSorter(String kind, AgroalDataSourceConfigurationSupplier pool) {
        var settings = pool.connectionPoolConfiguration().exceptionSorter(Fallback::endsConnection);
        if (!replica.equals(primary)) {
            var connections = settings.connectionFactoryConfiguration().get();
            settings.connectionFactoryConfiguration(replica.equals(connections.jdbcUrl())
                    ? new AgroalConnectionFactoryConfigurationSupplier(connections).connectionProviderClass(ReplicaDriver.class)
                    : new AgroalConnectionFactoryConfigurationSupplier(connections));
        }
    }

    // A primary that became a standby keeps its connections, which are of no use any more.
    private static boolean endsConnection(SQLException e) {
        return Broken.isOfConnection(e) || READ_ONLY.equals(e.getSQLState());
    }
}
