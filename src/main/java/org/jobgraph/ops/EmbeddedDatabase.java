package org.jobgraph.ops;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.jboss.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// The PostgreSQL that comes with the service, for a machine that has none. Its data outlive the process; the server
/// itself ends with it.
public final class EmbeddedDatabase {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    /// A first start unpacks the binaries and runs initdb; on a slow disk that is far more than the default ten seconds.
    private static final Duration START = Duration.ofMinutes(1);

    private EmbeddedDatabase() {
    }

    /// Starts a server that keeps its data in `folder` and stops with this JVM.
    ///
    /// @return its JDBC URL, with user and password inside
    /// @throws IOException when the folder cannot be written or the server does not come up
    public static String startKeeping(Path folder) throws IOException {
        var server = EmbeddedPostgres.builder().setDataDirectory(folder.toAbsolutePath()).setCleanDataDirectory(false)
                .setPGStartupWait(START).start();
        var url = server.getJdbcUrl("postgres", "postgres");
        LOG.infof(
                "Embedded PostgreSQL on port %d keeps its data in %s; set QUARKUS_DATASOURCE_JDBC_URL to use a server of yours",
                server.getPort(), folder.toAbsolutePath());
        return url;
    }
}
