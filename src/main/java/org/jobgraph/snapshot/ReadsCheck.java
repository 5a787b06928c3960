package org.jobgraph.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jobgraph.ops.DatabaseSettings;
import org.jobgraph.ops.DatabaseTrouble;
import org.jobgraph.ops.ServerVersion;
import org.jobgraph.replica.ReadServers;
import org.jspecify.annotations.Nullable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;

/// Tries at the start of a service, once, whether reads may be read: on a connection that what is held in memory is read by
/// next. What is wrong with the settings of reads ends the process, as it would stay so; a server that is away comes back, and
/// is read from the primary until then.
@Singleton
class ReadsCheck {

    private static final Logger LOG = Logger.getLogger(ReadsCheck.class);

    /// After the migrations, before anything reads.
    private static final int BEFORE_READERS = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final AgroalDataSource reads;
    private final ReadServers servers;
    private final boolean isService;

    /// @param isService whether this process opens a port, and is no command that may read nothing
    ReadsCheck(@DataSource("reads") AgroalDataSource reads, ReadServers servers,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isService) {
        this.reads = reads;
        this.servers = servers;
        this.isService = isService;
    }

    void check(@Observes @Priority(BEFORE_READERS) StartupEvent start) {
        if (isService) {
            insist(failure(reads));
            // The primary may have answered in its place.
            insist(servers.refusal());
        }
    }

    /// @throws IllegalArgumentException when settings are wrong, in words that name them
    static void insist(@Nullable Throwable failure) {
        Optional.ofNullable(failure).flatMap(thrown -> DatabaseTrouble.ofSettings(thrown, DatabaseSettings.READS))
                .ifPresent(trouble -> {
                    throw new IllegalArgumentException(trouble.sentence());
                });
    }

    private static @Nullable SQLException failure(AgroalDataSource reads) {
        try (var connection = reads.getConnection()) {
            ServerVersion.check(connection, DatabaseSettings.READS);
            read(connection);
            return null;
        } catch (SQLException e) {
            LOG.debug("Reads cannot be read yet", e);
            return e;
        }
    }

    private static void read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(DataVersion.QUERY)) {
            row.next();
        }
    }
}
